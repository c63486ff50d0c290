package app.joren.extraction.metadata;

import java.net.URI;

import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	private static final String ITALIAN = """
			<p>La riunione della federazione si è tenuta nella sede di Milano e i delegati hanno discusso il programma per
			l'anno che viene. Non tutti sono d'accordo con la proposta della segreteria, che prevede un aumento della quota
			per gli iscritti, ma la discussione è stata utile anche per chi non ha votato.</p>""";

	private static final String ENGLISH = """
			<p>The meeting of the club was held in the old town hall, and those who came have discussed what they want to do
			in the year that is to come. Not all of them agree with the plan, which was made for a few people only, but it
			was a good evening for all who were there, and they have voted on this and that.</p>""";

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "en-US,it", "it-IT,it-IT", "-,it", "it,it", "de,it" })
	void plainItalianIsItalianWhateverThePageSays(@Nullable String said, String language) {
		assertThat(language(said, ITALIAN)).isEqualTo(language);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "en-GB,en-GB", "ja,en", "-,en" })
	void plainEnglishIsEnglish(@Nullable String said, String language) {
		assertThat(language(said, ENGLISH)).isEqualTo(language);
	}

	@Test
	void aFewWordsDoNotContradictThePage() {
		assertThat(language("ja", "<p>Hello world, this is a test of the thing</p>")).isEqualTo("ja");
	}

	@ParameterizedTest
	@CsvSource({ "en,ja,横浜市の新しい図書館が来月の三日に開館します。地元の人々はとても楽しみにしているそうです。",
			"zh-Hant-TW,zh-Hant-TW,北京市長新聞報導指出今天的天氣非常好大家都很高興並且計劃出門旅遊參觀博物館與公園",
			"en,ru,Вчера в городе открыли новый мост и все жители были очень рады этому событию который ждали много лет" })
	void otherScriptsTellTheirLanguage(String said, String language, String text) {
		String prose = "<p>" + (text + "。").repeat(6) + "</p>";

		assertThat(language(said, prose)).isEqualTo(language);
	}

	private static @Nullable String language(@Nullable String said, String body) {
		String html = (said != null) ? "<html lang=" + said + ">" : "<html>";
		return Languages.of(Page.of(URI.create("https://news.example/a"), Jsoup.parse(html + "<body>" + body)))
			.orElse(null);
	}

}
