package app.joren.extraction.listing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateLikenessTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-24", "2026/11/4", "2026. 11. 24", "24.11.2026", "11/24/26", "2026年11月24日",
			"11月24日", "令和8年11月24日", "2026년 11월 24일", "２０２６年１１月２４日", "24 November 2026", "Nov 24, 2026",
			"24 de noviembre de 2026", "1er mars 2026", "24. November 2026", "24-Nov-2026",
			"Posted on November 24th, 2026 by Ann" })
	void aDayInAnyLanguageIsSeen(String text) {
		assertThat(DateLikeness.test(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026", "Version 2.11", "12:30", "1,000,000", "November", "ISO 8601", "tel. 03-1234-5678",
			"3 comments" })
	void otherNumbersAreNoDays(String text) {
		assertThat(DateLikeness.test(text)).isFalse();
	}

}
