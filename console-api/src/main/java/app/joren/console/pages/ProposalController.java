package app.joren.console.pages;

import java.util.Map;

import app.joren.console.conversion.AppCrawls;
import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.Decisions;
import app.joren.runtime.problem.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the person judges a proposal and makes it an app. */
@Controller
@Profile("webapi")
@RequestMapping("/apps/{appId}/proposal")
class ProposalController {

	private final Decisions decisions;

	private final AppCrawls crawls;

	private final ProposalView.Source proposals;

	ProposalController(Decisions decisions, AppCrawls crawls, ProposalView.Source proposals) {
		this.decisions = decisions;
		this.crawls = crawls;
		this.proposals = proposals;
	}

	@GetMapping
	String page(@PathVariable String appId, Model model) {
		draw(appId, model);
		return "apps/page";
	}

	@PostMapping
	String decide(@PathVariable String appId, @RequestParam Map<String, String> fields, Model model,
			RedirectAttributes redirect) {
		try {
			return "redirect:" + next(appId, new DraftForm(fields), redirect);
		}
		catch (ProblemException ex) {
			redirect.addFlashAttribute("problem", PageProblem.of(ex, null));
			return "redirect:/apps/" + appId + "/proposal";
		}
	}

	@PostMapping(headers = "HX-Request")
	String decideInPlace(@PathVariable String appId, @RequestParam Map<String, String> fields, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		try {
			String next = next(appId, new DraftForm(fields), redirect);
			if (!next.endsWith("/proposal")) {
				Fragments.open(response, next);
			}
		}
		catch (ProblemException ex) {
			model.addAttribute("problem", PageProblem.of(ex, null));
		}
		draw(appId, model);
		return "apps/proposal :: stage";
	}

	private String next(String appId, DraftForm form, RedirectAttributes redirect) {
		this.decisions.change(appId, form::apply);
		if (form.starts()) {
			this.crawls.start(appId);
			return "/apps/" + appId;
		}
		if (form.publishes()) {
			this.decisions.publish(appId);
			redirect.addFlashAttribute("done", "done.published");
			return "/apps/" + appId;
		}
		return "/apps/" + appId + "/proposal";
	}

	private void draw(String appId, Model model) {
		Conversion conversion = this.decisions.open(appId);
		model.addAttribute("conversion", conversion);
		model.addAttribute("page", new DecidingPage());
		model.addAttribute("proposal", this.proposals.of(conversion));
	}

	/** Draws the proposal whatever the stage. */
	record DecidingPage() {

		/** The template. */
		public String template() {
			return "apps/proposal";
		}

	}

}
