package app.joren.extraction.explanation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import app.joren.contracts.article.Block;
import app.joren.contracts.article.Run;
import app.joren.extraction.page.FetchedPage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SecondLookTests {

	private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	private static final String FIRST = "The hut below the saddle stays open until the first snow, as it has in every year since the club was founded.";

	private static final String SECOND = "The warden asks everybody to bring their own fuel, and to register by telephone before they set out in the morning.";

	private static final FetchedPage PAGE = new FetchedPage(URI.create("https://club.example/hut"), "text/html",
			("<html><body><main><h1>Opening hours</h1><p>" + FIRST + "</p><p>" + SECOND
					+ "</p></main><aside><p>Our shop is open on Sundays.</p></aside></body></html>")
				.getBytes(StandardCharsets.UTF_8));

	@Test
	void aBodyThatLooksLikeItsPageAgrees() {
		assertThat(SecondLook.disagrees(List.of(paragraph(FIRST), paragraph(SECOND)), PAGE, NOW)).isFalse();
	}

	@Test
	void aBodyFromBesideTheTextDisagrees() {
		assertThat(SecondLook.disagrees(List.of(paragraph("Our shop is open on Sundays.")), PAGE, NOW)).isTrue();
	}

	@Test
	void nothingIsSaidWithoutText() {
		assertThat(SecondLook.disagrees(List.of(), PAGE, NOW)).isFalse();
	}

	private static Block paragraph(String text) {
		return new Block.Paragraph(List.of(Run.of(text)));
	}

}
