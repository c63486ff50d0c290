package app.joren.extraction.blocks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import app.joren.contracts.article.Block;
import app.joren.extraction.body.Body;
import app.joren.extraction.body.PageInference;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every letter that a reader sees is in some block. */
class LosslessTests {

	private static final Path SITES = Path.of("../../shared/sites");

	private static final DateReader DATES = DateReader.at(Instant.parse("2026-11-25T12:00:00Z"));

	@Test
	void noLetterOfGeneratedMarkupIsLost() {
		for (int seed = 0; seed < 400; seed++) {
			String html = new MarkupMaker(seed).blocks(4);
			Document document = Jsoup.parse(html);
			Element body = document.body();

			List<Block> blocks = BlockReader.read(Page.of(URI.create("https://news.example/a"), document),
					List.of(body), (element) -> false);

			assertThat(VisibleText.lost(VisibleText.of(body, (element) -> false), VisibleText.of(blocks)))
				.as("lost of markup %d: %s", seed, html)
				.isEmpty();
			assertThat(VisibleText.missing(VisibleText.inPlace(body, (element) -> false), VisibleText.of(blocks)))
				.as("out of order in markup %d: %s", seed, html)
				.isEmpty();
		}
	}

	@Test
	void noLetterOfRecordedArticlesIsLost() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SITES), "the recorded sites are not here");
		try (Stream<Path> files = Files.walk(SITES)) {
			files.filter((file) -> file.toString().endsWith(".html")).forEach(LosslessTests::nothingIsLostOf);
		}
	}

	private static void nothingIsLostOf(Path file) {
		PageInference article = PageInference.of(page(file), DATES);
		Body body = article.body();
		if (body != null) {
			String read = VisibleText.of(article.blocks());
			assertThat(VisibleText.lost(VisibleText.of(body.container(), body.exclusion()), read)).as("%s", file)
				.isEmpty();
			assertThat(VisibleText.missing(VisibleText.inPlace(body.container(), body.exclusion()), read))
				.as("%s", file)
				.isEmpty();
		}
	}

	private static Page page(Path file) {
		try {
			return PageParser
				.parse(new FetchedPage(URI.create("https://news.example/a"), "text/html", Files.readAllBytes(file)));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
