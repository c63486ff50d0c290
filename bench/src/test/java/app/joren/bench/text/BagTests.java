package app.joren.bench.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class BagTests {

	@Test
	void theSameTextIsWhollyCommon() {
		Overlap overlap = overlap("one two three four five", "one two three four five");

		assertThat(overlap).isEqualTo(new Overlap(2, 0, 0));
		assertThat(overlap.f1()).isEqualTo(1);
	}

	@Test
	void anExtraLineLowersPrecisionOnly() {
		Overlap overlap = overlap("one two three four five share this", "one two three four five");

		assertThat(overlap.precision()).isEqualTo(0.5);
		assertThat(overlap.recall()).isEqualTo(1);
	}

	@Test
	void aMissingLineLowersRecallOnly() {
		Overlap overlap = overlap("one two three four", "one two three four five six");

		assertThat(overlap.precision()).isEqualTo(1);
		assertThat(overlap.recall()).isCloseTo(1 / 3., within(1e-9));
	}

	@Test
	void repeatedShinglesCountAsOftenAsTheyStandThere() {
		assertThat(overlap("a a a a a a", "a a a a")).isEqualTo(new Overlap(1, 2, 0));
	}

	@Test
	void fewerThanFourTokensAreOneShingle() {
		assertThat(overlap("one two", "one two").f1()).isEqualTo(1);
		assertThat(overlap("one two", "one two three").f1()).isZero();
	}

	@Test
	void nothingAgainstATextIsWorthNothing() {
		assertThat(overlap("", "one two three four").f1()).isZero();
		assertThat(overlap("", "").f1()).isEqualTo(1);
	}

	@Test
	void everyCjkCharacterIsAToken() {
		assertThat(Tokens.ofSite("Ｊａｖａ２５でカレーを食べた。々〆"))
			.isEqualTo(List.of("java25", "で", "カ", "レ", "ー", "を", "食", "べ", "た", "々", "〆"));
		assertThat(Tokens.ofSite("한국어 text")).containsExactly("한", "국", "어", "text");
	}

	@Test
	void wordsKeepTheirCaseAndUnderscores() {
		assertThat(Tokens.words("snake_case, Été x² 日本語")).containsExactly("snake_case", "Été", "x²", "日本語");
		assertThat(Tokens.ofSite("snake_case")).containsExactly("snake", "case");
	}

	private static Overlap overlap(String made, String truth) {
		return Bag.shingles(Tokens.ofSite(made)).against(Bag.shingles(Tokens.ofSite(truth)));
	}

}
