package app.joren.console.pages;

import java.time.Clock;

import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.SiteEvents;
import app.joren.console.definition.Definitions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What happened to a site by itself. */
@Controller
@Profile("webapi")
@RequestMapping("/apps/{appId}/events")
class EventsController {

	private final Definitions definitions;

	private final SiteEvents events;

	private final Clock clock;

	EventsController(Definitions definitions, SiteEvents events, Clock clock) {
		this.definitions = definitions;
		this.events = events;
		this.clock = clock;
	}

	@GetMapping
	String list(@PathVariable String appId, Model model) {
		draw(appId, model);
		return "events/list";
	}

	/** The newest, for the app's page. */
	@GetMapping(headers = "HX-Request")
	String newest(@PathVariable String appId, Model model) {
		draw(appId, model);
		return "events/newest :: newest";
	}

	private void draw(String appId, Model model) {
		Conversion conversion = this.definitions.app(appId);
		model.addAttribute("conversion", conversion);
		model.addAttribute("events", EventsView.of(conversion, this.events.of(appId), this.clock.instant()));
	}

}
