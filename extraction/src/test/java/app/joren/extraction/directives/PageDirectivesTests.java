package app.joren.extraction.directives;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import app.joren.extraction.page.FetchedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageDirectivesTests {

	private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<meta name=robots content=noindex>|true|false|false",
			"<META NAME='Robots' CONTENT='NoIndex,NoFollow'>|true|true|false",
			"<meta content=' none ' name='robots'>|true|true|false",
			"<meta name=joren content='noarchive'>|false|false|true",
			"<meta name=robots content=nocache>|false|false|true",
			"<meta name=robots content='index, follow, max-image-preview:large, max-snippet:-1'>|false|false|false",
			"<meta name=googlebot content=noindex>|false|false|false",
			"<meta name=robots content=nofollow><meta name=robots content=noindex>|true|true|false",
			"<!-- <meta name=robots content=noindex> -->|false|false|false",
			"<script>'<meta name=robots content=noindex>'</script>|false|false|false",
			"<meta name=description content='robots noindex'>|false|false|false" })
	void readsMetaElements(String head, boolean noindex, boolean nofollow, boolean noarchive) {
		PageDirectives directives = page(head, StandardCharsets.UTF_8);

		assertThat(directives).isEqualTo(new PageDirectives(noindex, nofollow, noarchive, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "noindex|true|false|false", "NOINDEX, nofollow|true|true|false", "none|true|true|false",
					"joren: noarchive|false|false|true", "otherbot: noindex, nofollow|false|false|false",
					"otherbot: noindex, joren: nofollow|false|true|false",
					"Joren: noindex, otherbot: nofollow|true|false|false", "*: noindex|true|false|false",
					"max-snippet: 20, noindex|true|false|false", ":|false|false|false", "noindexer|false|false|false" })
	void readsHeaders(String header, boolean noindex, boolean nofollow, boolean noarchive) {
		assertThat(headers(header)).isEqualTo(new PageDirectives(noindex, nofollow, noarchive, null));
	}

	@Test
	void everyRestrictionOfSeveralHeadersCounts() {
		assertThat(headers("nofollow", "otherbot: noindex", "joren: noarchive"))
			.isEqualTo(new PageDirectives(false, true, true, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "unavailable_after: 25 Nov 2026 11:00:00 GMT",
			"unavailable_after: Wed, 25 Nov 2026 11:00:00 GMT",
			"unavailable_after: 2026-11-25T12:00:00+01:00, nofollow",
			"unavailable_after: Wednesday, 25-Nov-26 11:00:00 GMT, max-snippet: 3",
			"joren: unavailable_after: 25 Nov 2026 11:00:00 GMT" })
	void readsTheTimeFromWhichAPageIsNotToBeShown(String header) {
		PageDirectives directives = headers(header);

		assertThat(directives.unavailableAfter()).isEqualTo(Instant.parse("2026-11-25T11:00:00Z"));
		assertThat(directives.isWithheld(NOW)).isTrue();
		assertThat(directives.isWithheld(Instant.parse("2026-11-25T10:59:59Z"))).isFalse();
		assertThat(directives.noindex()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "unavailable_after: soon", "unavailable_after:",
			"otherbot: unavailable_after: 25 Nov 2020 11:00:00 GMT" })
	void takesNoNoticeOfWhatIsNoTimeOrNotForUs(String header) {
		assertThat(headers(header)).isEqualTo(PageDirectives.NONE);
	}

	@Test
	void aDayIsOverWhenItEnds() {
		assertThat(headers("unavailable_after: 2026-11-25").isWithheld(NOW)).isFalse();
		assertThat(headers("unavailable_after: 2026-11-24").isWithheld(NOW)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void readsPagesInAnyEncoding(String charset) {
		String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";

		assertThat(page(mark + "<meta name=robots content=noindex>", Charset.forName(charset)).noindex()).isTrue();
	}

	@Test
	void looksAtTheHeadAlone() {
		String body = "<body><p>robots</p><template><meta name=robots content=noindex></template>"
				+ "<div><meta name=robots content=noindex></div>";

		assertThat(page("<title>t</title></head>" + body, StandardCharsets.UTF_8)).isEqualTo(PageDirectives.NONE);
	}

	@Test
	void takesNothingFromAnEmptyPage() {
		assertThat(page("", StandardCharsets.UTF_8)).isEqualTo(PageDirectives.NONE);
	}

	private static PageDirectives page(String html, Charset charset) {
		return PageDirectives.of(new FetchedPage(URI.create("https://news.example/a"), null, html.getBytes(charset)),
				List.of(), NOW);
	}

	private static PageDirectives headers(String... values) {
		return PageDirectives.of(new FetchedPage(URI.create("https://news.example/a"), null, new byte[0]),
				List.of(values), NOW);
	}

}
