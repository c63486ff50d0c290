package app.joren.extraction.template;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BylineTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "Ann Lee", "By Ann Lee", "by: Ann Lee", "Posted by Ann Lee", "Von Ann Lee", "Par Ann Lee",
			"著者：Ann Lee", "Ann Lee | 24 November 2026", "Written by Ann Lee on 24 November 2026", " – Ann Lee, " })
	void aNameIsWhatRemainsOfAByline(String text) {
		assertThat(BylineText.names(List.of(text))).containsExactly("Ann Lee");
	}

	@Test
	void severalNamesAreKeptInTheirOrderAndEachOnce() {
		assertThat(BylineText.names(List.of("Ann Lee", "Carl Dow, Sr.", "by ann lee"))).containsExactly("Ann Lee",
				"Carl Dow, Sr.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "24 November 2026", "https://news.example/ann", "@ann", "2026年11月24日" })
	void whatIsNoNameIsLeftOut(String text) {
		assertThat(BylineText.names(List.of(text))).isEmpty();
	}

}
