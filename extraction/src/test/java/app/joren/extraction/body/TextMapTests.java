package app.joren.extraction.body;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextMapTests {

	@Test
	void aSpacePartsClausesWhereWordsHaveNone() {
		assertThat(marks("朝の港は静かだった 船はもう出ていた　鳥だけが鳴いていた")).isEqualTo(2);
	}

	@Test
	void aSpaceBetweenWordsIsNoMark() {
		assertThat(marks("the harbour was quiet, Java を使う")).isEqualTo(1);
	}

	private static int marks(String text) {
		return TextMap.of(Jsoup.parse("<p>" + text).expectFirst("p")).marks(0);
	}

}
