package app.joren.console.pages;

import java.util.List;
import java.util.function.Predicate;

import app.joren.console.conversion.ConversionStart;
import app.joren.console.conversion.Conversions;
import app.joren.console.conversion.ListedConversion;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first page: the field for an address, and what came of earlier ones. */
@Controller
@Profile("webapi")
class HomeController {

	private final Conversions conversions;

	private final ConversionStart start;

	HomeController(Conversions conversions, ConversionStart start) {
		this.conversions = conversions;
		this.start = start;
	}

	@GetMapping("/")
	String page(Model model) {
		List<ListedConversion> all = this.conversions.all();
		model.addAttribute("apps", all.stream().filter(Predicate.not(ListedConversion::failed)).toList());
		model.addAttribute("attempts", all.stream().filter(ListedConversion::failed).toList());
		return "home";
	}

	@PostMapping("/apps")
	String begin(@RequestParam(defaultValue = "") String address, @RequestParam @Nullable String instead,
			RedirectAttributes redirect) {
		try {
			String appId = this.start.begin(address);
			if (instead != null) {
				this.start.dismiss(instead);
			}
			return "redirect:/apps/" + appId;
		}
		catch (ProblemException ex) {
			redirect.addFlashAttribute("address", address);
			redirect.addFlashAttribute("problem", PageProblem.of(ex, null));
			return "redirect:/";
		}
	}

	@PostMapping("/apps/{appId}/dismiss")
	String dismiss(@PathVariable String appId) {
		this.start.dismiss(appId);
		return "redirect:/";
	}

}
