package app.joren.extraction.cases;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.extraction.address.SiteScope;
import app.joren.extraction.blocks.BlockReader;
import app.joren.extraction.body.PageInference;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.Page;
import app.joren.extraction.site.Canonical;
import app.joren.extraction.site.Hints;
import app.joren.extraction.template.Sample;
import app.joren.extraction.template.TemplateInduction;
import app.joren.extraction.template.TemplateReader;
import app.joren.extraction.template.TemplateReading;
import org.jsoup.Jsoup;

/** Article pages around a case, read as single pages and by what other pages taught. */
final class CasePages {

	private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	private static final List<String> SUBJECTS = List.of("harbour bridge", "village school", "northern orchard",
			"river mill", "market hall", "mountain railway");

	private CasePages() {
	}

	/** The blocks of a page by itself. */
	static List<Block> byInference(String html) {
		return PageInference.of(page(0, html), DateReader.at(NOW)).blocks();
	}

	/** The article of a page whose site's other pages are plain prose. */
	static Article byTemplate(String html, Hints hints) {
		List<Sample> samples = IntStream.rangeClosed(1, 5)
			.mapToObj((n) -> new Sample(page(n, ""), Hints.none(), null))
			.toList();
		Page page = page(0, html);
		return new TemplateReader(new TemplateInduction(NOW).learn("article", List.of(), samples, List.of()), NOW)
			.read("app", page.address(), page, hints)
			.map(TemplateReading::article)
			.orElseThrow();
	}

	/** The blocks of markup alone. */
	static List<Block> blocks(URI address, String html) {
		Page page = Page.of(address, Jsoup.parse(html, address.toString()));
		return BlockReader.read(page, List.of(page.document().body()), (element) -> false);
	}

	/** The address that the article of a page has. */
	static URI canonical(URI address, String declared) {
		Page page = Page.of(address,
				Jsoup.parse("<link rel=canonical href=\"" + declared + "\"><h1>x</h1>", address.toString()));
		return Canonical.of(page, SiteScope.of(URI.create("https://blog.example/")));
	}

	static List<String> pictures(List<Block> blocks) {
		return blocks.stream()
			.filter(Block.Picture.class::isInstance)
			.map((block) -> ((Block.Picture) block).image().address().toString())
			.toList();
	}

	private static Page page(int n, String html) {
		URI address = URI.create("https://news.example/a/" + n);
		return Page.of(address,
				Jsoup
					.parse("""
							<html lang=en><head><title>About the %1$s | The Herald</title></head><body><nav><a href=/>Home</a></nav>
							<article><h1>About the %1$s</h1><p class=day>%2$d November 2026</p><div class=text>%4$s%3$s</div></article>
							<footer><a href=/terms>Terms</a></footer></body>"""
						.formatted(SUBJECTS.get(n), n + 1, prose(n), html), address.toString()));
	}

	private static String prose(int n) {
		return """
				<p>The %1$s was opened again on day %2$d after a long winter, and everybody in town was glad of its return.</p>
				<p>Nobody had expected the %1$s number %2$d to be ready, said the builders, who had worked for %2$d nights.</p>
				<p>Whoever wants to see the %1$s may come on any of %2$d days of the week, and children need not pay at all.</p>"""
			.formatted(SUBJECTS.get(n), n);
	}

}
