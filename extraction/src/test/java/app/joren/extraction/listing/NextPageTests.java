package app.joren.extraction.listing;

import app.joren.extraction.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NextPageTests {

	@ParameterizedTest
	@CsvSource({ "/news/,/news/page/2/,Next", "/news/page/9/,/news/page/10/,»", "/news?p=3,/news?p=4,次へ",
			"/list.php?cat=7,/list.php?cat=7&start=20,下一页", "/news/,/news/index2.html,Weiter",
			"/news/index_2.html,/news/index_3.html,Следующая", "/news/p4,/news/p5,もっと見る",
			"/news/,/news/?before=8812,Older posts", "/news-20.html,/news-40.html,Suivante →" })
	void whatIsCalledTheNextPageAndIsCountedFurtherIsFound(String list, String link, String label) {
		Page page = Pages.page(list, "<p>Text</p><a href='/about'>About</a><a href='" + link + "'>" + label + "</a>");

		assertThat(NextPage.of(page)).contains(Pages.address(link));
	}

	@Test
	void numbersAloneLeadOnFromTheOneThatIsNoLink() {
		Page page = Pages.page("/x?s=40", "<ul><li><a href='/x?s=0'>1</a></li><li><a href='/x?s=20'>2</a></li>"
				+ "<li><b>3</b></li><li><a href='/x?s=60'>4</a></li></ul>");

		assertThat(NextPage.of(page)).contains(Pages.address("/x?s=60"));
	}

	@Test
	void numbersAloneLeadOnFromTheOneThatIsMarkedAsTheCurrentOne() {
		Page page = Pages.page("/x/page/2", "<a href='/x'>1</a> <a class=active href='/x/page/2'>2</a> "
				+ "<a href='/x/page/3'>3</a> <a href='/x/page/4'>4</a>");

		assertThat(NextPage.of(page)).contains(Pages.address("/x/page/3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<a href='/news/bridge-opens' rel=next>The bridge opens</a>",
			"<a class='carousel-next' href='#slide'>Next</a>", "<a href='/news/page/1/'>« Previous</a>",
			"<a href='/help' class=next>Next</a>", "<a href='/2026/02/'>»</a>",
			"<div><a href='/news/'>1</a> <a href='/news/page/2/'>2</a> <b>3</b></div>" })
	void otherLinksAreNone(String html) {
		assertThat(NextPage.of(Pages.page("/news/page/3/", html))).isEmpty();
	}

	@Test
	void olderEntriesThatTheSiteTakesForPreviousOnesAreWhereItsListGoesOn() {
		Page page = Pages.page("/blog/page/4/",
				"<div class=nav-previous><a href='/blog/page/5/'>← Older posts</a></div>"
						+ "<div class=nav-next><a href='/blog/page/3/'>Newer posts →</a></div>");

		assertThat(NextPage.of(page)).isEmpty();
		assertThat(NextPage.onwards(page)).contains(Pages.address("/blog/page/5/"));
	}

	@Test
	void whatOnlyTheHeadNamesIsWhereTheListGoesOn() {
		Page page = Pages.page("/blog/", "<link rel=next href='/blog/page/2/'><p>Text</p>");

		assertThat(NextPage.onwards(page)).contains(Pages.address("/blog/page/2/"));
	}

}
