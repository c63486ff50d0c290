package app.joren.extraction.mutation;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedesignTests {

	private static final String PAGE = """
			<html><head><title>One</title><meta property=og:title content=One></head><body>
			<nav class=menu><a href=/a>Everything about cats</a></nav>
			<main id=content class=column><h1 class=title>One</h1>
			<div class=text><p>The first paragraph of it all.</p><p>The second one.</p></div></main>
			<footer class=foot role=contentinfo>Imprint</footer></body></html>""";

	@ParameterizedTest
	@EnumSource
	void theSameRedesignIsTheSameEveryTime(Redesign.Kind kind) {
		assertThat(redesigned(kind, 7).outerHtml()).isEqualTo(redesigned(kind, 7).outerHtml());
	}

	@ParameterizedTest
	@EnumSource
	void theArticleIsStillThere(Redesign.Kind kind) {
		assertThat(redesigned(kind, 3).text()).contains("The first paragraph of it all. The second one.");
	}

	private static Document redesigned(Redesign.Kind kind, long seed) {
		return new Redesign(kind, seed).apply(Jsoup.parse(PAGE));
	}

}
