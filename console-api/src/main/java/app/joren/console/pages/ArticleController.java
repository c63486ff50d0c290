package app.joren.console.pages;

import java.time.Clock;

import app.joren.console.definition.Definitions;
import app.joren.console.review.ArticlePages;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.review.Correction;
import app.joren.contracts.review.CorrectionTarget;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Why an article is what it is, and how to correct that by pointing at its page. */
@Controller
@Profile("webapi")
@RequestMapping("/apps/{appId}/articles/{articleId}")
class ArticleController {

	private final Definitions definitions;

	private final ArticlePages pages;

	private final Clock clock;

	ArticleController(Definitions definitions, ArticlePages pages, Clock clock) {
		this.definitions = definitions;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping
	String why(@PathVariable String appId, @PathVariable String articleId, @RequestParam @Nullable Integer by,
			Model model) {
		model.addAttribute("conversion", this.definitions.app(appId));
		model.addAttribute("why", this.pages.explain(appId, articleId, by));
		model.addAttribute("by", by);
		return "articles/why";
	}

	@GetMapping("/correct")
	String correct(@PathVariable String appId, @PathVariable String articleId,
			@RequestParam(defaultValue = "TITLE") CorrectionTarget target, @RequestParam(defaultValue = "") String node,
			Model model) {
		draw(appId, articleId, target, node, model);
		return "articles/correct";
	}

	/** Tells what a correction would change; nothing is saved. */
	@PostMapping("/correct")
	String propose(@PathVariable String appId, @PathVariable String articleId, @RequestParam CorrectionTarget target,
			@RequestParam(defaultValue = "") String node, Model model) {
		draw(appId, articleId, target, node, model);
		if (!node.matches("[0-9]{1,5}(?:\\.[0-9]{1,5}){0,200}")) {
			model.addAttribute("nothing", true);
			return "articles/correct";
		}
		try {
			Correction correction = this.pages.correction(appId, articleId, node, target);
			model.addAttribute("base", correction.base());
			model.addAttribute("next", this.definitions.newest(appId) + 1);
			model.addAttribute("proposal", this.pages.propose(appId, correction));
		}
		catch (ProblemException ex) {
			model.addAttribute("problem", PageProblem.of(ex, null));
		}
		return "articles/correct";
	}

	@PostMapping("/correct/save")
	String save(@PathVariable String appId, @PathVariable String articleId, @RequestParam int base,
			@RequestParam CorrectionTarget target, @RequestParam String node, RedirectAttributes redirect) {
		try {
			DefinitionVersion version = this.pages.save(appId, new Correction(base, articleId, node, target));
			redirect.addFlashAttribute("done", "done.corrected");
			redirect.addFlashAttribute(RemakeView.ASKED, this.clock.millis());
			return "redirect:/apps/" + appId + "/definitions/compare?from=" + base + "&to=" + version.version();
		}
		catch (ProblemException ex) {
			redirect.addFlashAttribute("problem", PageProblem.of(ex, null));
			return "redirect:/apps/" + appId + "/articles/" + articleId + "/correct?target=" + target;
		}
	}

	private void draw(String appId, String articleId, CorrectionTarget target, String node, Model model) {
		model.addAttribute("conversion", this.definitions.app(appId));
		model.addAttribute("articleId", articleId);
		model.addAttribute("why", this.pages.explain(appId, articleId, null));
		model.addAttribute("picture", this.pages.picture(appId, articleId));
		model.addAttribute("targets", CorrectionTarget.values());
		model.addAttribute("target", target);
		model.addAttribute("node", node);
	}

}
