package app.joren.crawler.visit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.Reading;
import app.joren.extraction.template.RulesUsed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SecondLooksTests {

	private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	private static final String TEXT = "The hut below the saddle stays open until the first snow, as it has in every year since the club was founded. "
			+ "The warden asks everybody to bring their own fuel, and to register by telephone before they set out.";

	private static final String BESIDE = "Our shop in the valley is open on Sundays, with maps, ropes and fuel for all that the hut does not have, and "
			+ "with coffee for those who wait there until the rain is over and the bus of the evening comes at last.";

	private static final FetchedPage PAGE = new FetchedPage(URI.create("https://club.example/hut"), "text/html",
			("<html><body><main><h1>Opening hours</h1><p>" + TEXT + "</p><p>" + TEXT + "</p></main><aside><p>" + BESIDE
					+ "</p></aside></body></html>")
				.getBytes(StandardCharsets.UTF_8));

	private final SecondLooks looks = new SecondLooks();

	@Test
	void doubtsEachPageWhileNoneHasAgreed() {
		assertThat(IntStream.range(0, 5).filter((_) -> doubts(BESIDE))).hasSize(5);
	}

	@Test
	void looksAtEachTenthWhereManyHaveAgreed() {
		IntStream.range(0, 20).forEach((_) -> assertThat(doubts(TEXT)).isFalse());

		assertThat(IntStream.range(0, 10).filter((_) -> doubts(BESIDE))).hasSize(1);
		assertThat(doubts(BESIDE)).as("one that disagrees makes all suspect").isTrue();
	}

	@Test
	void looksAtEachThatIsDoubtfullyShort() {
		IntStream.range(0, 20).forEach((_) -> doubts(TEXT));

		assertThat(doubts(BESIDE.substring(0, 50))).isTrue();
	}

	private boolean doubts(String body) {
		Article article = new Article("a", PAGE.address(), "A", null, List.of(), null, null, null, List.of(), List.of(),
				null, null, List.of(new Block.Paragraph(List.of(Run.of(body)))));
		return this.looks.doubt(new Reading.ArticleRead(article, new RulesUsed(0, Map.of()), List.of()), PAGE, NOW);
	}

}
