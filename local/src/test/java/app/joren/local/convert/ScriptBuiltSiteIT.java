package app.joren.local.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import app.joren.runtime.browser.PageRenderer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A site that only scripts can build, through the whole suite and a real browser. */
class ScriptBuiltSiteIT {

	@Test
	void everyArticleArrivesAtThePhone() throws Exception {
		List<String> told = new ArrayList<>();
		try (ScriptBuiltSite site = new ScriptBuiltSite();
				PrivateSuite suite = PrivateSuite.start(Set.of(site.authority()))) {
			assumeTrue(suite.suite().service("crawler").getBean(PageRenderer.class).available(),
					"There is no browser on this machine");

			ConvertedSite converted = new SiteConversion(suite.services(), null, told::add)
				.convert("http://" + site.authority() + "/");

			assertThat(converted.articles()).extracting(ConvertedSite.ConvertedArticle::title)
				.containsExactlyInAnyOrderElementsOf(
						IntStream.rangeClosed(1, ScriptBuiltSite.STORIES).mapToObj(ScriptBuiltSite::title).toList());
			assertThat(converted.articles()).allSatisfy((article) -> {
				assertThat(article.published()).startsWith("2026-11-0");
				assertThat(article.text()).contains("the ferry left the harbour").contains("said its captain");
			});
		}
		assertThat(told).anySatisfy((line) -> assertThat(line).contains("in a browser"));
	}

}
