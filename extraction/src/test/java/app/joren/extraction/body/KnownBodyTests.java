package app.joren.extraction.body;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownBodyTests {

	private static final String PROSE = "<p>The home side won the last match of the season in front of a full ground,"
			+ " and everybody who had come stayed until the captain had lifted the cup for the second time.</p>";

	@Test
	void linesThatPointElsewhereAreLeftOut() {
		assertThat(foreign(PROSE + "<p>Read more: <a href=/cup>All about the cup</a></p>" + PROSE))
			.containsExactly("Read more: All about the cup");
	}

	@Test
	void mereLinksToTheSiteBehindTheLastSentenceAreLeftOut() {
		assertThat(foreign(PROSE + "<p><a href=/draw>A draw away from home</a></p>" + PROSE
				+ "<p><a href=/loss>A loss at home</a></p><p><a href=/win>A win</a></p>"))
			.containsExactlyInAnyOrder("A loss at home", "A win");
	}

	@Test
	void aSentenceThatIsALinkIsTheArticles() {
		assertThat(foreign(PROSE + "<p><a href=/win>The cup is shown in the club house from Monday on.</a></p>"))
			.isEmpty();
		assertThat(foreign(PROSE + "<p><a href=/win>優勝カップは月曜日からクラブハウスで展示されます。</a></p>")).isEmpty();
		assertThat(foreign(PROSE + "<p><a href=/win>The cup is shown in the club...</a></p>")).hasSize(1);
	}

	@Test
	void linksToOtherSitesAndToFilesAreTheArticles() {
		assertThat(foreign(PROSE + "<p><a href=https://cup.example/rules>The rules of the cup</a></p>")).isEmpty();
		assertThat(foreign(PROSE + "<p><a href=/table.pdf>The table</a></p>")).isEmpty();
	}

	@Test
	void listsAndHeadingsAreTheArticles() {
		assertThat(foreign(PROSE + "<ul><li>Updated to version 0.9.</li><li>Published version 0.3.0</li></ul>"
				+ "<h4><a href=#cve>CVE-2016-9079: 解放後使用の問題について</a></h4>" + PROSE))
			.isEmpty();
	}

	@Test
	void whatIsLeftOutAnywayDoesNotHideWhatStandsBeforeIt() {
		Element body = body(PROSE + "<p><a href=/win>A win</a></p><div class=author>She writes of the club.</div>");

		assertThat(KnownBody.foreignIn(body, Set.copyOf(body.select(".author")))).extracting(Element::text)
			.containsExactly("A win");
	}

	private static Iterable<String> foreign(String html) {
		return KnownBody.foreignIn(body(html), Set.of()).stream().map(Element::text).toList();
	}

	private static Element body(String html) {
		return Jsoup.parse(html, "https://club.example/news/cup").body();
	}

}
