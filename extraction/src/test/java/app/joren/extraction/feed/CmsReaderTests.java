package app.joren.extraction.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.joren.extraction.page.FetchedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CmsReaderTests {

	@Test
	void postsAreRead() {
		List<FeedEntry> posts = CmsReader.posts(page("""
				[{"id": 1, "link": "https://news.example/a-win", "date": "2026-11-24T19:00:00",
				"title": {"rendered": "A win &#8211; <i>at last</i>"}, "content": {"rendered": "<p>They won.</p>"},
				"excerpt": {"rendered": "<p>They won.</p>\\n"}}, {"id": 2, "link": "https://news.example/a-loss"}]"""));

		assertThat(posts).singleElement().satisfies((post) -> {
			assertThat(post.address()).isEqualTo(URI.create("https://news.example/a-win"));
			assertThat(post.title()).isEqualTo("A win – at last");
			assertThat(post.date()).isEqualTo("2026-11-24T19:00:00");
			assertThat(post.content()).isEqualTo("<p>They won.</p>");
			assertThat(post.summary()).isEqualTo("They won.");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html>", "{\"code\": \"rest_no_route\"}", "[]", "[1]" })
	void anotherAnswerHasNoPosts(String body) {
		assertThat(CmsReader.posts(page(body))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "?per_page=20&page=1,?per_page=20&page=2", "?page=9&per_page=20,?page=10&per_page=20" })
	void aFullPageHasANextOne(String query, String next) {
		assertThat(CmsReader.nextPage(address(query), 20)).contains(address(next));
	}

	@ParameterizedTest
	@CsvSource({ "?per_page=20&page=2,19", "?per_page=20,20", "?page=2,20" })
	void otherwiseThereIsNone(String query, int posts) {
		assertThat(CmsReader.nextPage(address(query), posts)).isEmpty();
	}

	private static URI address(String query) {
		return URI.create("https://news.example/wp-json/wp/v2/posts" + query);
	}

	private static FetchedPage page(String body) {
		return new FetchedPage(address("?per_page=20&page=1"), "application/json",
				body.getBytes(StandardCharsets.UTF_8));
	}

}
