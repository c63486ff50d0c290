package app.joren.extraction.listing;

import java.util.List;

import app.joren.extraction.address.SiteScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageLinksTests {

	@Test
	void onlyPagesOfTheSiteAreLinks() {
		List<PageLink> links = links("""
				<a href="/a?utm_source=x#top">A</a><a href="https://www.news.example/b">B</a><a href="#top">Top</a>
				<a href="https://other.example/c">C</a><a href="/d.pdf">D</a><a href="mailto:ann@news.example">Ann</a>
				<a href="javascript:go()">E</a><a>F</a>""");

		assertThat(links).extracting(PageLink::target)
			.containsExactly(Pages.address("/a"), Pages.address("https://www.news.example/b"));
	}

	@Test
	void aPictureSpeaksForItsLink() {
		List<PageLink> links = links("""
				<a href="/a"><img src="a.jpg" alt=" A win "></a><a href="/b" title="A loss"></a>""");

		assertThat(links).extracting(PageLink::text).containsExactly("A win", "A loss");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<nav>%s</nav>", "<footer>%s</footer>", "<header><div>%s</div></header>",
			"<div role=navigation>%s</div>", "<div id=menu>%s</div>", "<ul class='main-menu'>%s</ul>",
			"<div class='site-footer'>%s</div>", "<div class=globalNavi><div class=gnav>%s</div></div>",
			"<div class=pankuzulist>%s</div>", "<aside><div role=search>%s</div></aside>" })
	void whatEveryPageHasAroundItsContentIsChrome(String html) {
		assertThat(links(html.formatted("<a href='/a'>A</a>"))).extracting(PageLink::chrome).containsExactly(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<main>%s</main>", "<main><nav>Menu</nav>%s</main>",
			"<article><header>%s</header></article>", "<div class='with-menu'>%s</div>", "<div class=navy>%s</div>",
			"<section><header>%s</header></section>", "<div class='content menu'><h1>News</h1>%s</div>" })
	void contentIsNot(String html) {
		assertThat(links(html.formatted("<a href='/a'>A</a>"))).extracting(PageLink::chrome).containsExactly(false);
	}

	@Test
	void linksWithTheSitesOwnNameLeadToTheCopysPages() {
		List<PageLink> links = links("""
				<link rel="canonical" href="https://club.example/"><a href="https://club.example/a">A</a>
				<a href="/b">B</a><a href="https://other.example/c">C</a>""");

		assertThat(links).extracting(PageLink::target).containsExactly(Pages.address("/a"), Pages.address("/b"));
	}

	private static List<PageLink> links(String html) {
		return PageLinks.of(Pages.page(html), SiteScope.of(Pages.HOME));
	}

}
