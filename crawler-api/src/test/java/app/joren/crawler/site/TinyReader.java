package app.joren.crawler.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.Image;
import app.joren.contracts.article.Run;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.extraction.site.SiteReader;
import app.joren.extraction.template.RulesUsed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads tiny sites: links of a few classes, and articles with a heading. */
public record TinyReader(SiteDefinition definition) implements SiteReader {

	@Override
	public List<Lead> seeds() {
		List<Lead> seeds = new ArrayList<>();
		for (Section section : this.definition.sections()) {
			seeds.add(new Lead(section.sources().getFirst().address(), PageKind.LIST, section.id() + "/0",
					Set.of(section.id()), Hints.none(), 0));
		}
		return seeds;
	}

	@Override
	public Reading read(Lead lead, FetchedPage page) {
		Document document = parse(page);
		List<Lead> leads = new ArrayList<>();
		for (Element link : document.select("a.article")) {
			leads
				.add(new Lead(URI.create(link.absUrl("href")), PageKind.ARTICLE, "", lead.sections(), Hints.none(), 0));
		}
		for (Element link : document.select("a.next")) {
			leads.add(new Lead(URI.create(link.absUrl("href")), PageKind.LIST, lead.source(), lead.sections(),
					Hints.none(), lead.depth() + 1));
		}
		for (Element link : document.select("a.section")) {
			leads.add(new Lead(URI.create(link.absUrl("href")), PageKind.LIST, lead.source(),
					Set.of(link.attr("data-id")), Hints.none(), lead.depth() + 1));
		}
		String heading = TinyDefinition.heading(this.definition);
		if (document.selectFirst(heading) == null) {
			return (lead.kind() == PageKind.LIST) ? new Reading.ListRead(leads)
					: new Reading.NothingRead("not-an-article", leads);
		}
		return new Reading.ArticleRead(article(document, heading), new RulesUsed(0, Map.of()), leads);
	}

	private static Article article(Document document, String heading) {
		URI canonical = URI.create(document.expectFirst("link").absUrl("href"));
		List<Block> body = new ArrayList<>(List.of(new Block.Paragraph(List.of(Run.of(document.select("p").text())))));
		document.select("img")
			.forEach(
					(image) -> body.add(new Block.Picture(Image.of(URI.create(image.absUrl("src"))), List.of(), null)));
		return new Article("", canonical, document.select(heading).text(), null, List.of(), null, null, "en", List.of(),
				List.of(), null, null, body);
	}

	private static Document parse(FetchedPage page) {
		try {
			return Jsoup.parse(new ByteArrayInputStream(page.body()), "UTF-8", page.address().toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
