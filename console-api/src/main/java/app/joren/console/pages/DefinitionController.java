package app.joren.console.pages;

import java.util.List;

import app.joren.console.definition.Definitions;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.review.DefinitionFault;
import app.joren.runtime.problem.ProblemException;

import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Definitions as JSON: read, edited and compared. */
@Controller
@Profile("webapi")
class DefinitionController {

	private final Definitions definitions;

	DefinitionController(Definitions definitions) {
		this.definitions = definitions;
	}

	@GetMapping("/apps/{appId}/definitions")
	String versions(@PathVariable String appId, Model model) {
		model.addAttribute("conversion", this.definitions.app(appId));
		model.addAttribute("versions", this.definitions.versions(appId));
		return "definitions/versions";
	}

	@GetMapping("/apps/{appId}/definitions/{version}")
	String version(@PathVariable String appId, @PathVariable int version, Model model) {
		return editor(appId, version, this.definitions.text(appId, version), model);
	}

	/** Saves an edited definition, or shows what is wrong with it. */
	@PostMapping("/apps/{appId}/definitions/{version}")
	String save(@PathVariable String appId, @PathVariable int version, @RequestParam String text, Model model,
			RedirectAttributes redirect) {
		List<DefinitionFault> faults = this.definitions.faults(text);
		if (!faults.isEmpty()) {
			model.addAttribute("faults", faults);
			return editor(appId, version, text, model);
		}
		try {
			DefinitionVersion saved = this.definitions.save(appId, version, text);
			redirect.addFlashAttribute("done", "done.saved");
			return "redirect:/apps/" + appId + "/definitions/compare?from=" + version + "&to=" + saved.version();
		}
		catch (ProblemException ex) {
			model.addAttribute("problem", PageProblem.of(ex, null));
			return editor(appId, version, text, model);
		}
	}

	@GetMapping("/apps/{appId}/definitions/compare")
	String compare(@PathVariable String appId, @RequestParam int from, @RequestParam int to, Model model) {
		model.addAttribute("conversion", this.definitions.app(appId));
		model.addAttribute("versions", this.definitions.versions(appId));
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		model.addAttribute("changes", this.definitions.compare(appId, from, to));
		return "definitions/compare";
	}

	/** The schema by which definitions are checked. */
	@GetMapping("/schemas/site-definition.json")
	ResponseEntity<String> schema() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/schema+json"))
			.body(this.definitions.schema());
	}

	private String editor(String appId, int version, String text, Model model) {
		model.addAttribute("conversion", this.definitions.app(appId));
		model.addAttribute("version", version);
		model.addAttribute("newest", this.definitions.newest(appId));
		model.addAttribute("text", text);
		return "definitions/editor";
	}

}
