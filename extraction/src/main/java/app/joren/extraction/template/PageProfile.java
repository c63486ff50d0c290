package app.joren.extraction.template;

import java.util.HashSet;
import java.util.Set;

import app.joren.extraction.listing.DateLikeness;
import app.joren.extraction.listing.PageLinks;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Element;

/**
 * What a page is like at a glance, outside of menus and footers.
 *
 * @param prose weight of its prose
 * @param text weight of all its text
 * @param linkText weight of its link texts
 * @param dates how many dates it shows
 * @param declaredDate whether its head says when it was published
 * @param headlines how many headings are links, to different places
 */
public record PageProfile(int prose, int text, int linkText, int dates, boolean declaredDate, int headlines) {

	private static final int LONGEST_DATE = 240;

	private static final String DECLARED = "meta[property=article:published_time],meta[itemprop=datePublished],"
			+ "[itemprop=datePublished],meta[name~=(?i)^(?:date|dc.date.*|pubdate|publish_?date|dcterms.created)$]";

	/** Looks at a page. */
	public static PageProfile of(Page page) {
		int prose = 0;
		int text = 0;
		int linkText = 0;
		int dates = 0;
		for (TextUnit unit : PageOutline.of(page.document().body()).units()) {
			if (!PageLinks.isChrome(unit.block())) {
				prose += unit.isProse() ? unit.weight() : 0;
				text += unit.weight();
				linkText += unit.linkWeight();
				dates += (unit.text().length() <= LONGEST_DATE && DateLikeness.test(unit.text())) ? 1 : 0;
			}
		}
		return new PageProfile(prose, text, linkText, dates, declaresDate(page), headlines(page));
	}

	/** Whether it says when it was published. */
	public boolean isDated() {
		return this.dates > 0 || this.declaredDate;
	}

	/** Whether it lists other pages rather than being one. */
	public boolean isList() {
		return (this.headlines >= 3 && (this.dates >= 3 || this.prose < 600)) || this.linkText * 10 > this.text * 6;
	}

	private static boolean declaresDate(Page page) {
		return page.document().selectFirst(DECLARED) != null || page.document().selectFirst("time[datetime]") != null
				|| page.document()
					.select("script[type=application/ld+json]")
					.stream()
					.anyMatch((script) -> script.data().contains("datePublished"));
	}

	private static int headlines(Page page) {
		Set<String> targets = new HashSet<>();
		for (Element anchor : page.document().select("h1 a[href],h2 a[href],h3 a[href],a[href] h2,a[href] h3")) {
			Element link = anchor.hasAttr("href") ? anchor : anchor.closest("a");
			if (link != null && !link.attr("href").startsWith("#") && !PageLinks.isChrome(link)) {
				page.resolve(link.attr("href"))
					.filter((target) -> !target.getPath().equals(page.address().getPath()))
					.ifPresent((target) -> targets.add(target.getPath() + target.getQuery()));
			}
		}
		return targets.size();
	}

}
