package app.joren.extraction.metadata;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinkedDataTests {

	/** Case A18. */
	@Test
	void allAuthorsAreFoundInAnyForm() {
		List<String> names = values("author.name", """
				{"@context":"https://schema.org","@type":"NewsArticle","headline":"Votes","author":[
				{"@type":"Person","name":"Ana Bell"},{"@type":"Person","name":"Carl Dow, Sr."},"Eve Fox"]}""");

		assertThat(names).containsExactly("Ana Bell", "Carl Dow, Sr.", "Eve Fox");
	}

	/** Case A21. */
	@Test
	void anArticleIsFoundInListsAndGraphs() {
		List<String> headlines = values("headline", """
				[{"@type":"BreadcrumbList"},{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},
				{"@type":["Article","BlogPosting"],"headline":"Deep well"}]}]""");

		assertThat(headlines).containsExactly("Deep well");
	}

	@Test
	void aPictureIsItsAddress() {
		assertThat(values("image", """
				{"@type": "Article", "image": [{"@type": "ImageObject", "url": "/p/1.jpg"}, "/p/2.jpg"]}"""))
			.containsExactly("/p/1.jpg", "/p/2.jpg");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "[]", "{\"@type\": \"Organization\", \"headline\": \"x\"}", "\"text\"" })
	void anythingElseGivesNothing(String json) {
		assertThat(values("headline", json)).isEmpty();
	}

	private static List<String> values(String path, String json) {
		return LinkedData.of(Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>")).values(path);
	}

}
