package app.joren.extraction.wall;

import java.net.URI;

import app.joren.contracts.definition.MissingPage;
import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MissingPagesTests {

	private static final MissingPage MISSING = MissingPages
		.of(page("The Herald", "<nav>Home News</nav><p>お探しのページは見つかりませんでした。 /joren-1 トップページへお戻りください。</p>"), "joren-1");

	@Test
	void theAddressThatWasAskedForIsNoPartOfIt() {
		assertThat(MISSING.title()).isEqualTo("The Herald");
		assertThat(MISSING.text()).doesNotContain("joren").doesNotContain("Home");
	}

	@Test
	void theSamePageForAnotherAddressIsKnownAgain() {
		assertThat(MissingPages.is(
				page("The Herald", "<nav>Home News Sport</nav><p>お探しのページは見つかりませんでした。 /news/9 トップページへお戻りください。</p>"),
				MISSING))
			.isTrue();
	}

	@Test
	void anArticleIsNotThoughItsTitleIsTheSites() {
		assertThat(MissingPages.is(page("The Herald", "<p>お探しの図書館が月曜日に再開しました。町の人々は喜んでいます。</p>"), MISSING)).isFalse();
		assertThat(MissingPages.is(page("The Herald", ""), MISSING)).isFalse();
	}

	@Test
	void aPageOfAnotherTitleIsNotThoughItsTextIsTheSame() {
		assertThat(MissingPages.is(page("A win", "<p>お探しのページは見つかりませんでした。 /news/9 トップページへお戻りください。</p>"), MISSING))
			.isFalse();
	}

	@Test
	void aPageWithoutWordsIsNeverKnownAgain() {
		MissingPage blank = MissingPages.of(page("The Herald", "<div id=app></div>"), "joren-1");

		assertThat(MissingPages.is(page("The Herald", "<div id=app></div>"), blank)).isFalse();
	}

	private static Page page(String title, String body) {
		return Page.of(URI.create("https://news.example/a"), Jsoup.parse("<title>" + title + "</title>" + body));
	}

}
