package app.joren.crawler.visit;

import java.net.URI;

import app.joren.contracts.article.ArticleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleNamesTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://news.example/?p=55", "http://www.news.example/?p=55",
			"https://news.example/index.php?p=55", "http://news.example:80/?p=55&utm_source=feed" })
	void c8AnArticleThatMovedToHttpsIsTheSame(String address) {
		assertThat(ArticleNames.of("app", URI.create(address)))
			.isEqualTo(ArticleNames.of("app", URI.create("http://news.example/?p=55")));
	}

	@Test
	void aPlainAddressHasTheIdThatItAlwaysHad() {
		URI address = URI.create("https://news.example/2026/bridge");

		assertThat(ArticleNames.of("app", address)).isEqualTo(ArticleId.of("app", address));
	}

}
