package app.joren.crawler.visit;

import java.nio.charset.StandardCharsets;

import app.joren.contracts.definition.Rendering;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.hydration.PageShell;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.PageParser;
import app.joren.extraction.site.PageKind;
import app.joren.runtime.browser.PageRenderer;
import app.joren.runtime.browser.RenderedPage;
import org.springframework.stereotype.Component;

/** Has the scripts of pages run where a definition says that they must. */
@Component
final class ScriptRuns {

	private final PageRenderer renderer;

	ScriptRuns(PageRenderer renderer) {
		this.renderer = renderer;
	}

	/** A page that scripts build may change though the site says that it did not. */
	static boolean wanted(SiteDefinition definition) {
		return definition.rendering().mode() == Rendering.Mode.BROWSER;
	}

	/**
	 * The page as its scripts leave it; as it is where it needs none, or none can run.
	 */
	FetchedPage of(PageKind kind, FetchedPage page) {
		boolean html = kind == PageKind.LIST || kind == PageKind.ARTICLE;
		if (!html || !PageShell.is(PageParser.parse(page))) {
			return page;
		}
		RenderedPage rendered = this.renderer.render(page.address(), page.contentType(), page.body());
		return rendered.done() ? new FetchedPage(page.address(), "text/html; charset=utf-8",
				rendered.html().getBytes(StandardCharsets.UTF_8)) : page;
	}

}
