package app.joren.console.pages;

import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sign-in page. */
@Controller
@Profile("webapi")
class SignInController {

	@GetMapping("/sign-in")
	String page(@RequestParam Map<String, String> outcome, Model model) {
		model.addAttribute("failed", outcome.containsKey("failed"));
		model.addAttribute("wait", outcome.containsKey("wait"));
		model.addAttribute("out", outcome.containsKey("out"));
		return "sign-in";
	}

}
