package app.joren.extraction.feed;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Links that stand in headers (RFC 8288), by which feeds name their hubs. */
class LinkHeaderTests {

	private static final URI FEED = URI.create("https://news.example/feed/");

	private static final URI HUB = URI.create("https://hub.example/a,b;c");

	@ParameterizedTest
	@ValueSource(strings = { "<https://hub.example/a,b;c>; rel=\"hub\"", "<https://hub.example/a,b;c>;rel=hub",
			"</self>; rel=self, <https://hub.example/a,b;c>; rel=HUB",
			"<https://hub.example/a,b;c>; title=\"a, <b>; rel=x\"; rel=\"other hub\"",
			"<//hub.example/a,b;c> ; REL = hub", ", <https://hub.example/a,b;c>; rel=hub; rel=self" })
	void areReadAsTheyAreMeant(String header) {
		assertThat(FeedSignals.none().with(List.of(header), FEED).hubs()).containsExactly(HUB);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hub", "<https://hub.example/>", "<https://hub.example/>; rel=hubs",
			"<javascript:alert(1)>; rel=hub", "<https://hub.example/; rel=hub",
			"<https://hub.example/>; title=\"; rel=hub" })
	void areNotMadeUp(String header) {
		assertThat(FeedSignals.none().with(List.of(header), FEED)).isEqualTo(FeedSignals.none());
	}

	@Test
	void countMoreThanTheFeedsOwnWord() {
		FeedSignals said = new FeedSignals(null, null, URI.create("https://news.example/old"),
				List.of(URI.create("https://hub.example/old")), null);

		FeedSignals both = said.with(List.of("<https://hub.example/a,b;c>; rel=hub", "</feed/?x=1>; rel=self"), FEED);

		assertThat(both.hubs()).containsExactly(HUB);
		assertThat(both.self()).hasToString("https://news.example/feed/?x=1");
	}

	@Test
	void takeNoTimeThoughTheyAreMadeForThat() {
		String header = "<https://hub.example/>" + "; a=\"\\".repeat(2000);

		assertThat(FeedSignals.none().with(List.of(header), FEED)).isEqualTo(FeedSignals.none());
	}

}
