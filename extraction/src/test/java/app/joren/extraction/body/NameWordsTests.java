package app.joren.extraction.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameWordsTests {

	private static final NameWords WORDS = new NameWords(
			"comments?(?![a-z])|(?:page|site)?-?header|ads?(?![a-z])|(?<!over-)hidden|s?-?wrap");

	@ParameterizedTest
	@ValueSource(strings = { "comment", "post-comments", "x 2comments", "comments2", "site-header", "header", "-header",
			"my-ad", "ads--top", "is-hidden", "swrap", "main--wrap" })
	void findsWordsWhereAPartOfANameBegins(String names) {
		assertThat(WORDS.in(names)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "commentary", "precomment", "adsense", "load", "over-hidden", "subheader", "unwrap" })
	void findsNoWordsInsideOfOthers(String names) {
		assertThat(WORDS.in(names)).isFalse();
	}

	@Test
	void looksAtWhatStandsAroundAPart() {
		assertThat(WORDS.in("over-hidden hidden")).isTrue();
	}

}
