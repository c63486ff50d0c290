package app.joren.console.pages;

import java.time.Clock;
import java.util.List;

import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.SiteEvents;
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

	private final SiteEvents events;

	private final Clock clock;

	DefinitionController(Definitions definitions, SiteEvents events, Clock clock) {
		this.definitions = definitions;
		this.events = events;
		this.clock = clock;
	}

	@GetMapping("/apps/{appId}/definitions")
	String list(@PathVariable String appId, Model model) {
		Conversion conversion = versions(appId, model);
		int active = this.definitions.active(appId);
		model.addAttribute("active", active);
		model.addAttribute("view", new DefinitionView(this.definitions.find(appId, active)));
		model.addAttribute("events", EventsView.of(conversion, this.events.of(appId), this.clock.instant()));
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
			redirect.addFlashAttribute(RemakeView.ASKED, this.clock.millis());
			return "redirect:/apps/" + appId + "/definitions/compare?from=" + version + "&to=" + saved.version();
		}
		catch (ProblemException ex) {
			model.addAttribute("problem", PageProblem.of(ex, null));
			return editor(appId, version, text, model);
		}
	}

	/** Follows another version: no version is lost, so nobody is asked twice. */
	@PostMapping("/apps/{appId}/definitions/{version}/activate")
	String activate(@PathVariable String appId, @PathVariable int version, RedirectAttributes redirect) {
		try {
			this.definitions.activate(appId, version);
			redirect.addFlashAttribute("done", "done.activated");
			redirect.addFlashAttribute(RemakeView.ASKED, this.clock.millis());
		}
		catch (ProblemException ex) {
			redirect.addFlashAttribute("problem", PageProblem.of(ex, null));
		}
		return "redirect:/apps/" + appId + "/definitions";
	}

	/** How far the articles are made again, for pages that show it in place. */
	@GetMapping("/apps/{appId}/remake")
	String remake(@PathVariable String appId, @RequestParam(defaultValue = "0") long asked, Model model) {
		model.addAttribute(RemakeView.ASKED, asked);
		RemakeView.show(this.definitions.app(appId), model, this.clock);
		return "apps/remake :: remake";
	}

	@GetMapping("/apps/{appId}/definitions/compare")
	String compare(@PathVariable String appId, @RequestParam int from, @RequestParam int to, Model model) {
		versions(appId, model);
		model.addAttribute("active", this.definitions.active(appId));
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

	private Conversion versions(String appId, Model model) {
		Conversion conversion = this.definitions.app(appId);
		model.addAttribute("conversion", conversion);
		model.addAttribute("versions", this.definitions.versions(appId));
		RemakeView.show(conversion, model, this.clock);
		return conversion;
	}

	private String editor(String appId, int version, String text, Model model) {
		model.addAttribute("conversion", this.definitions.app(appId));
		model.addAttribute("version", version);
		model.addAttribute("active", this.definitions.active(appId));
		model.addAttribute("newest", this.definitions.newest(appId));
		model.addAttribute("view", new DefinitionView(this.definitions.find(appId, version)));
		model.addAttribute("text", text);
		return "definitions/editor";
	}

}
