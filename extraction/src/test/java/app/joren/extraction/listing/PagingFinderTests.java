package app.joren.extraction.listing;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;

import app.joren.extraction.address.AddressPattern;
import app.joren.extraction.address.SiteScope;
import app.joren.extraction.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PagingFinderTests {

	private static final Predicate<URI> ARTICLE = AddressPattern.of("/news/story-*")::matches;

	@ParameterizedTest
	@CsvSource({ "/,/page/2/,/page/{n}", "/news/,/news/page/2,/news/page/{n}", "/news/,/news/?page=2,/news?page={n}",
			"/news/,/news/?p=20&s=1,/news?p={n}&s={n}", "/news/index.html,/news/index_2.html,/news/index_{n}.html",
			"/,/index2.html,/index{n}.html", "/news.html,/news_2.html,/news_{n}.html", "/news/,/news/2026/,/news/{n}",
			"/news/,/news/2026/11/,/news/{n}/{n}", "/news/2026.html,/news/2025.html,/news/{n}.html",
			"/news/page/1/,/news/page/2/,/news/page/{n}", "/list.php?page=1,/list.php?page=2,/list.php?page={n}",
			"/blog/,/blog/page-2,/blog/page-{n}" })
	void theKindOfAddressByWhichAListGoesOnIsFound(String list, String link, String pattern) {
		assertThat(patterns(list, "<a href='" + link + "'>2</a>")).containsExactly(pattern);
		assertThat(AddressPattern.of(pattern).matches(Pages.address(link))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/news/", "/about", "/news/story-2", "/sport/page/2", "/news/?sort=name",
			"/news/3d-printing", "/news/tags/2" })
	void otherLinksAreNoPages(String link) {
		assertThat(patterns("/news/", "<a href='" + link + "'>2</a>")).isEmpty();
	}

	@Test
	void aNumberedArticleIsNoPageOfItsList() {
		assertThat(patterns("/news/", "<a href='/news/4711'>The harbour bridge reopens on Monday</a>")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Next", "Next page »", "Older posts", "Older entries →", "Load more", "次へ", "次のページ",
			"次の10件", "もっと見る", "過去の記事", "下一页", "下一頁", "Suivant", "Page suivante", "Siguiente", "Nächste Seite",
			"Ältere Beiträge", "Weiter", "Successivo", "Próxima", "Próximo »", "Следующая", "다음", "Volgende", "Nästa",
			"Następna", "»", "›", ">>", "→" })
	void whatAPageCallsItsNextPageIsFound(String label) {
		assertThat(next("<a href='/news/more'>" + label + "</a>")).containsExactly(Pages.address("/news/more"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a rel=next href='/news/more'>2</a>", "<a rel='nofollow next' href='/news/more'>2</a>",
			"<a aria-label='Next page' href='/news/more'><i></i></a>" })
	void aNextPageMayBeCalledSoInTheMarkup(String html) {
		assertThat(next(html)).containsExactly(Pages.address("/news/more"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a href='/news/more'>Next steps for the club</a>", "<a href='/news/more'>Home</a>",
			"<a href='/news/story-2'>Next</a>" })
	void anythingElseIsNone(String html) {
		assertThat(next(html)).isEmpty();
	}

	private static List<String> patterns(String list, String html) {
		Page page = Pages.page(list, html);
		return List.copyOf(
				PagingFinder.patterns(page.address(), PageLinks.of(page, SiteScope.of(Pages.HOME)), ARTICLE).keySet());
	}

	private static List<URI> next(String html) {
		Page page = Pages.page("/news/", html);
		return PagingFinder.next(PageLinks.of(page, SiteScope.of(Pages.HOME)), ARTICLE);
	}

}
