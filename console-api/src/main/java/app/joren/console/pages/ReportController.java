package app.joren.console.pages;

import app.joren.console.definition.Definitions;
import app.joren.console.review.ArticlePages;
import app.joren.contracts.review.Doubt;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of a site's pages. */
@Controller
@Profile("webapi")
class ReportController {

	private final Definitions definitions;

	private final ArticlePages pages;

	ReportController(Definitions definitions, ArticlePages pages) {
		this.definitions = definitions;
		this.pages = pages;
	}

	@GetMapping("/apps/{appId}/report")
	String report(@PathVariable String appId, @RequestParam @Nullable Doubt doubt, Model model) {
		model.addAttribute("conversion", this.definitions.app(appId));
		model.addAttribute("lists", this.definitions.openLists(appId));
		model.addAttribute("report", new ReportView(this.pages.report(appId), doubt));
		return "apps/report";
	}

}
