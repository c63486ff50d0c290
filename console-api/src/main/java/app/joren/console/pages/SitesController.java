package app.joren.console.pages;

import app.joren.console.conversion.Conversion;
import app.joren.console.definition.Definitions;
import app.joren.console.operation.SiteRests;
import app.joren.console.operation.Sites;
import app.joren.contracts.crawler.ActivityOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the crawler does for the sites, and what it costs. */
@Controller
@Profile("webapi")
class SitesController {

	private final Sites sites;

	private final SiteRests rests;

	private final Definitions definitions;

	private final Shown shown;

	SitesController(Sites sites, SiteRests rests, Definitions definitions, Shown shown) {
		this.sites = sites;
		this.rests = rests;
		this.definitions = definitions;
		this.shown = shown;
	}

	/** All sites at a glance. */
	@GetMapping("/operations/sites")
	String all(@RequestParam @Nullable String month, @RequestParam(defaultValue = "") String filter,
			@RequestParam(defaultValue = "LAST") ActivityOrder sort,
			@RequestParam(defaultValue = "true") boolean descending, @RequestParam(defaultValue = "0") int page,
			Model model) {
		String asked = (month == null || month.isBlank()) ? null : month;
		model.addAttribute("sites", new SitesView(this.sites.page(asked, filter, sort, descending, Math.max(0, page)),
				this.sites.names(), filter, asked, sort, descending, Math.max(0, page)));
		return "operations/sites";
	}

	/** The crawls of one site. */
	@GetMapping("/apps/{appId}/crawls")
	String one(@PathVariable String appId, Model model) {
		Conversion conversion = this.definitions.app(appId);
		model.addAttribute("conversion", conversion);
		model.addAttribute("site",
				new SiteView(this.sites.months(appId), this.sites.crawls(appId),
						this.rests.schedule(appId).orElse(null),
						this.rests.shutOut(this.shown.site(conversion.address())).orElse(null)));
		return "operations/site";
	}

	/** Whose owners have asked us to stay away. */
	@GetMapping("/operations/shut-outs")
	String shutOuts(Model model) {
		model.addAttribute("shutOuts", this.rests.shutOuts());
		return "operations/shut-outs";
	}

}
