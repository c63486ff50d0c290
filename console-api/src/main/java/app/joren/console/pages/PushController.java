package app.joren.console.pages;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.Draft;
import app.joren.console.definition.Definitions;
import app.joren.console.push.Pushes;
import app.joren.contracts.apps.Headline;
import app.joren.contracts.push.Campaign;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing campaigns, sending them, and what came of them. */
@Controller
@Profile("webapi")
@RequestMapping("/apps/{appId}/push")
class PushController {

	private static final String TO_ALL = "redirect:/apps/{appId}/push";

	private static final String TO_ONE = "redirect:/apps/{appId}/push/{campaignId}";

	private final Definitions definitions;

	private final Pushes pushes;

	PushController(Definitions definitions, Pushes pushes) {
		this.definitions = definitions;
		this.pushes = pushes;
	}

	@GetMapping
	String all(@PathVariable String appId, @RequestParam @Nullable String before, Model model) {
		app(appId, model);
		List<Campaign> campaigns = this.pushes.history(appId, before);
		model.addAttribute("campaigns", campaigns);
		model.addAttribute("older", (campaigns.size() < Campaign.PAGE) ? null : campaigns.getLast().id());
		model.addAttribute("rule", this.pushes.rule(appId));
		return "push/all";
	}

	@PostMapping("/rule")
	String rule(@PathVariable String appId, @ModelAttribute RuleForm form, Principal person,
			RedirectAttributes redirect) {
		return doing(redirect, "done.push-rule", TO_ALL,
				() -> this.pushes.change(appId, form.rule(), person.getName()));
	}

	@GetMapping("/write")
	String write(@PathVariable String appId, @RequestParam @Nullable String campaign, Model model) {
		PushForm form = (campaign != null) ? PushForm.of(this.pushes.campaign(appId, campaign).draft())
				: PushForm.empty();
		return form(appId, campaign, form, model);
	}

	@PostMapping("/write")
	String written(@PathVariable String appId, @RequestParam @Nullable String campaign, @ModelAttribute PushForm form,
			Model model, RedirectAttributes redirect) {
		try {
			Campaign written = this.pushes.write(appId, (campaign != null && !campaign.isEmpty()) ? campaign : null,
					form.draft(this.pushes.headlines(appId)));
			redirect.addAttribute("campaignId", written.id());
			return "redirect:/apps/{appId}/push/{campaignId}";
		}
		catch (ProblemException ex) {
			model.addAttribute("problem", PageProblem.of(ex, null));
			return form(appId, campaign, form, model);
		}
	}

	/** How it would be drawn, while it is typed. */
	@PostMapping("/preview")
	String preview(@PathVariable String appId, @ModelAttribute PushForm form, Model model) {
		preview(appId, form, this.pushes.headlines(appId), app(appId, model), model);
		return "push/parts :: previews";
	}

	@GetMapping("/{campaignId}")
	String one(@PathVariable String appId, @PathVariable String campaignId, Model model) {
		app(appId, model);
		Campaign campaign = this.pushes.campaign(appId, campaignId);
		model.addAttribute("campaign", campaign);
		if (campaign.state() != Campaign.State.DRAFT) {
			return "push/campaign";
		}
		model.addAttribute("previews", this.pushes.previews(appId, campaign.draft().text()));
		model.addAttribute("count", this.pushes.count(appId, campaign.draft().audience()));
		return "push/confirm";
	}

	/** The figures alone, as they change. */
	@GetMapping(path = "/{campaignId}", headers = "HX-Request")
	String figures(@PathVariable String appId, @PathVariable String campaignId, Model model) {
		app(appId, model);
		model.addAttribute("campaign", this.pushes.campaign(appId, campaignId));
		return "push/campaign :: figures";
	}

	@PostMapping("/{campaignId}/send")
	String send(@PathVariable String appId, @PathVariable String campaignId, @ModelAttribute SendForm form,
			Principal person, RedirectAttributes redirect) {
		return doing(redirect, "done.push-sent", TO_ONE,
				() -> this.pushes.send(appId, campaignId, form.time(), person.getName()));
	}

	@PostMapping("/{campaignId}/stop")
	String stop(@PathVariable String appId, @PathVariable String campaignId, Principal person,
			RedirectAttributes redirect) {
		return doing(redirect, "done.push-stopped", TO_ONE,
				() -> this.pushes.stop(appId, campaignId, person.getName()));
	}

	@PostMapping("/{campaignId}/resume")
	String resume(@PathVariable String appId, @PathVariable String campaignId, Principal person,
			RedirectAttributes redirect) {
		return doing(redirect, "done.push-resumed", TO_ONE,
				() -> this.pushes.resume(appId, campaignId, person.getName()));
	}

	@PostMapping("/{campaignId}/discard")
	String discard(@PathVariable String appId, @PathVariable String campaignId, RedirectAttributes redirect) {
		return doing(redirect, "done.push-discarded", TO_ALL, () -> this.pushes.discard(appId, campaignId));
	}

	private String form(String appId, @Nullable String campaign, PushForm form, Model model) {
		Conversion app = app(appId, model);
		List<Headline> headlines = this.pushes.headlines(appId);
		model.addAttribute("form", form);
		model.addAttribute("campaignId", campaign);
		model.addAttribute("headlines", headlines);
		preview(appId, form, headlines, app, model);
		return "push/write";
	}

	/** Before there is a title, the app's name stands in. */
	private void preview(String appId, PushForm form, List<Headline> headlines, Conversion app, Model model) {
		model.addAttribute("previews", this.pushes.previews(appId, PushTexts.shown(form.text(headlines), app.name())));
	}

	private Conversion app(String appId, Model model) {
		Conversion app = this.definitions.app(appId);
		model.addAttribute("conversion", app);
		model.addAttribute("sections", Optional.ofNullable(app.draft()).map(Draft::sections).orElse(List.of()));
		return app;
	}

	private static String doing(RedirectAttributes redirect, String done, String next, Runnable work) {
		try {
			work.run();
			redirect.addFlashAttribute("done", done);
		}
		catch (ProblemException ex) {
			redirect.addFlashAttribute("problem", PageProblem.of(ex, null));
		}
		return next;
	}

}
