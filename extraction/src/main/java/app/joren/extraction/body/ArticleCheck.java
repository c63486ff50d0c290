package app.joren.extraction.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.extraction.metadata.PageMetadata;
import app.joren.extraction.metadata.Source;
import app.joren.extraction.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page is an article at all.
 *
 * @param score from 0 for certainly not to 1 for certainly
 * @param reasons what speaks for it, marked with a plus, and against it, with a minus
 */
public record ArticleCheck(double score, List<String> reasons) {

	private static final Set<String> LISTS = Set.of("collectionpage", "searchresultspage", "itemlist", "og:product",
			"product", "profilepage", "contactpage", "aboutpage", "itempage", "qapage", "og:profile");

	private static final Pattern LIST_PATH = Pattern.compile(
			"/(?:tags?|categor(?:y|ies)|topics?|authors?|archives?|search|page|sections?|label|rubrik|kategorie|categoria|tema)(?:/|$)|/page/?\\d+|/(?:index|default|home)\\.\\w+$|/(?:contact|about|impressum|privacy|terms|login|cart|shop|sitemap)[^/]*/?$");

	private static final Pattern SLUG = Pattern.compile("(?:[^/-]+-){3,}[^/]*$|\\d{5,}[^/]*$|/20\\d\\d/[01]?\\d/");

	public ArticleCheck {
		reasons = List.copyOf(reasons);
	}

	/** Whether it is rather an article than not. */
	public boolean likely() {
		return this.score >= 0.5;
	}

	/** Weighs what a page says about itself, its address, its kind and its text. */
	public static ArticleCheck of(Page page, PageMetadata metadata, @Nullable PageContent content) {
		return of(page, metadata, (content == null) ? null : content.body(), (content == null)
				? "little of its text is prose" : "it is laid out like " + content.kind().likeliest().words());
	}

	/** Weighs the same before the page's kind is known, from 0 to 1. */
	static double scoreWithoutKind(Page page, PageMetadata metadata, Body body) {
		return of(page, metadata, body, "little of its text is prose").score();
	}

	private static ArticleCheck of(Page page, PageMetadata metadata, @Nullable Body body, String other) {
		Scale scale = new Scale();
		said(metadata, scale);
		dated(metadata, scale);
		address(page.address(), scale);
		text(body, other, scale);
		return new ArticleCheck(1 / (1 + Math.exp(-scale.sum)), scale.reasons);
	}

	private static void said(PageMetadata metadata, Scale scale) {
		if (metadata.article()) {
			scale.add(2.5, "structured data calls it an article");
		}
		else if (metadata.types().stream().anyMatch(LISTS::contains)) {
			scale.add(-1.5, "structured data calls it something else");
		}
		if (metadata.types().contains("og:article")) {
			scale.add(1, "OpenGraph calls it an article");
		}
		else if (metadata.types().contains("og:website")) {
			scale.add(-0.8, "OpenGraph calls it a website");
		}
	}

	private static void dated(PageMetadata metadata, Scale scale) {
		if (metadata.published().isEmpty()) {
			scale.add(-0.5, "it has no date");
			return;
		}
		Source.Kind kind = metadata.published().getFirst().source().kind();
		boolean formal = kind != Source.Kind.CLASS && kind != Source.Kind.TEXT && kind != Source.Kind.ELEMENT;
		scale.add(formal ? 1.2 : 0.4, "it has a date");
		if (!metadata.authors().isEmpty()) {
			scale.add(0.4, "it has an author");
		}
	}

	private static void address(URI address, Scale scale) {
		String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
		if (path.length() <= 1) {
			scale.add(-3, "it is the site's first page");
		}
		else if (LIST_PATH.matcher(path).find()) {
			scale.add(-1.8, "its address is that of a list");
		}
		else if (SLUG.matcher(path).find()) {
			scale.add(0.9, "its address holds a headline or a number");
		}
	}

	private static void text(@Nullable Body body, String other, Scale scale) {
		if (body == null) {
			scale.add(-3, "it has no text");
		}
		else if (body.whole()) {
			scale.add(-1.8, other);
		}
		else {
			scale.add(Math.clamp(body.prose() / 800 - 0.7, -0.7, 1.6),
					"its prose has " + Math.round(body.prose()) + " characters");
			scale.add(1.2 * (body.share() - 0.6),
					"of its prose " + Math.round(100 * body.share()) + " % stand together");
		}
	}

	/** Adds up what speaks for and against. */
	private static final class Scale {

		private final List<String> reasons = new ArrayList<>();

		private double sum = -1;

		void add(double weight, String reason) {
			this.sum += weight;
			this.reasons.add(((weight >= 0) ? "+ " : "- ") + reason);
		}

	}

}
