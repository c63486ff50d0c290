package app.joren.analyzer.understanding;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.analyzer.icon.RenderedIcon;
import app.joren.contracts.design.SiteDesign;
import app.joren.extraction.design.Color;
import app.joren.extraction.design.DesignInference;
import app.joren.extraction.design.Manifest;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/** Reads a site's look, with what is left of the budget of requests. */
final class DesignReading {

	/** Style sheets beyond these are rarely the site's own. */
	private static final int SHEETS = 4;

	/** Requests kept back for a site's look, whatever else is to be found out. */
	static final int LEAST = 5;

	/** Requests of these kept back for icons. */
	private static final int FOR_ICONS = 2;

	private final Exploration exploration;

	DesignReading(Exploration exploration) {
		this.exploration = exploration;
	}

	/**
	 * A look and the file of its icon.
	 *
	 * @param design the look
	 * @param icon the file, where there is one
	 */
	record Look(SiteDesign design, Optional<RenderedIcon> icon) {
	}

	Look of(Page home, String name) {
		this.exploration.allow(LEAST);
		Manifest manifest = manifest(home);
		List<String> sheets = new ArrayList<>();
		for (URI address : sheets(home)) {
			if (this.exploration.left() > FOR_ICONS) {
				this.exploration.raw(address)
					.filter(DesignReading::isStyle)
					.ifPresent((sheet) -> sheets.add(text(sheet)));
			}
		}
		SiteDesign design = DesignInference.of(home, sheets, manifest, name);
		Color main = Color.parse(design.mainColor()).orElse(Color.BLACK);
		Optional<IconReading.Found> icon = new IconReading(this.exploration).best(DesignInference.icons(home, manifest),
				main);
		return new Look(design.withAppIcon(icon.map(IconReading.Found::icon).orElse(null)),
				icon.map(IconReading.Found::rendered));
	}

	/** The last sheets of a page are those that the site wrote itself. */
	private static List<URI> sheets(Page home) {
		List<URI> sheets = home.document()
			.select("link[rel~=(?i)^stylesheet$][href]")
			.stream()
			.filter((link) -> !link.attr("media").contains("print"))
			.map((link) -> link.attr("href"))
			.filter((href) -> !href.matches("(?i).*(?:font-?awesome|pygments|highlight|katex|fonts\\.g|icons?[.-]).*"))
			.flatMap((href) -> home.resolve(href).stream())
			.distinct()
			.toList();
		return sheets.subList(Math.max(0, sheets.size() - SHEETS), sheets.size());
	}

	private Manifest manifest(Page home) {
		Element link = home.document().selectFirst("link[rel=manifest][href]");
		Optional<URI> address = (link == null) ? Optional.empty() : home.resolve(link.attr("href"));
		return address.flatMap(this.exploration::raw)
			.map((answer) -> Manifest.parse(answer.address(), text(answer)))
			.orElse(Manifest.NONE);
	}

	private static boolean isStyle(FetchedPage sheet) {
		return sheet.contentType() == null || !sheet.contentType().contains("html");
	}

	private static String text(FetchedPage answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

}
