package app.joren.bench.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextDifferenceTests {

	@Test
	void namesThePassagesThatDiffer() {
		TextDifference difference = difference("share this now one two three four five six seven eight",
				"one two three four five six seven eight the end of it");

		assertThat(difference.missing()).containsExactly("the end of it");
		assertThat(difference.excess()).containsExactly("share this now");
	}

	@Test
	void aPassageThatStandsThereTwiceIsTooMuchOnce() {
		assertThat(difference("a b c d a b c d", "a b c d").excess()).containsExactly("a b c d");
	}

	@Test
	void equalTextsDoNotDiffer() {
		assertThat(difference("a b c d e", "a b c d e")).isEqualTo(difference("", ""));
	}

	private static TextDifference difference(String made, String truth) {
		return TextDifference.between(Tokens.ofSite(made), Tokens.ofSite(truth));
	}

}
