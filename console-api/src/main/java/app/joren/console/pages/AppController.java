package app.joren.console.pages;

import java.time.Clock;

import app.joren.console.conversion.AppCrawls;
import app.joren.console.conversion.AppRemoval;
import app.joren.console.conversion.CatchUp;
import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.Conversions;
import app.joren.console.conversion.SiteEvents;
import app.joren.console.conversion.Stage;
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

/** The page of one app, whatever stage it is at. */
@Controller
@Profile("webapi")
@RequestMapping("/apps/{appId}")
class AppController {

	private final CatchUp catchUp;

	private final Conversions conversions;

	private final AppCrawls crawls;

	private final AppRemoval removal;

	private final SiteEvents events;

	private final ProposalView.Source proposals;

	private final Clock clock;

	AppController(CatchUp catchUp, Conversions conversions, AppCrawls crawls, AppRemoval removal, SiteEvents events,
			ProposalView.Source proposals, Clock clock) {
		this.catchUp = catchUp;
		this.conversions = conversions;
		this.crawls = crawls;
		this.removal = removal;
		this.events = events;
		this.proposals = proposals;
		this.clock = clock;
	}

	@GetMapping
	String page(@PathVariable String appId, Model model) {
		Conversion conversion = this.catchUp.find(appId).orElseThrow(AppController::unknown);
		draw(conversion, model);
		tell(conversion, model);
		return "apps/page";
	}

	/** What is new since the page was drawn: reads the console's own state only. */
	@GetMapping(headers = "HX-Request")
	String news(@PathVariable String appId, @RequestParam Stage drawn, @RequestParam boolean live,
			@RequestParam int said, Model model, HttpServletResponse response) {
		AppPage page = draw(this.conversions.find(appId).orElseThrow(AppController::unknown), model);
		if (page.redrawn(drawn)) {
			tell(page.conversion(), model);
			Fragments.instead(response, "#stage");
			return page.template() + " :: stage";
		}
		boolean moved = page.conversion().stage() != drawn;
		if (moved) {
			tell(page.conversion(), model);
		}
		model.addAttribute("moved", moved);
		model.addAttribute("arrived", page.conversion().live() != live);
		model.addAttribute("speak", page.said() != said);
		return page.template() + " :: news";
	}

	@PostMapping("/crawls")
	String crawl(@PathVariable String appId, RedirectAttributes redirect) {
		return doing(appId, redirect, () -> this.crawls.start(appId));
	}

	@PostMapping("/crawls/stop")
	String stop(@PathVariable String appId, RedirectAttributes redirect) {
		return doing(appId, redirect, () -> this.crawls.stop(appId));
	}

	@GetMapping("/remove")
	String confirm(@PathVariable String appId, Model model) {
		model.addAttribute("conversion", this.conversions.find(appId).orElseThrow(AppController::unknown));
		return "apps/remove";
	}

	@PostMapping("/remove")
	String remove(@PathVariable String appId, RedirectAttributes redirect) {
		try {
			this.removal.remove(appId);
			redirect.addFlashAttribute("done", "done.removed");
			return "redirect:/";
		}
		catch (ProblemException ex) {
			redirect.addFlashAttribute("problem", PageProblem.of(ex, null));
			return "redirect:/apps/" + appId + "/remove";
		}
	}

	private String doing(String appId, RedirectAttributes redirect, Runnable work) {
		try {
			work.run();
		}
		catch (ProblemException ex) {
			redirect.addFlashAttribute("problem", PageProblem.of(ex, null));
		}
		return "redirect:/apps/" + appId;
	}

	private AppPage draw(Conversion conversion, Model model) {
		AppPage page = new AppPage(conversion, this.clock.instant());
		model.addAttribute("page", page);
		RemakeView.show(conversion, model, this.clock);
		model.addAttribute("conversion", conversion);
		if (conversion.stage() == Stage.PROPOSED) {
			model.addAttribute("proposal", this.proposals.of(conversion));
		}
		return page;
	}

	/** Not with each news of a crawl: it is seldom that something happens. */
	private void tell(Conversion conversion, Model model) {
		model.addAttribute("events",
				EventsView.of(conversion, this.events.of(conversion.appId()), this.clock.instant()));
	}

	private static ProblemException unknown() {
		return ProblemException.notFound("There is no such app.");
	}

}
