package app.joren.analyzer.understanding;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.contracts.definition.MissingPage;
import app.joren.contracts.definition.SiteDefinition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MissingPageProbeTests {

	@Test
	void whatASiteShowsForPagesThatItDoesNotHaveIsLearntAndNeverAnArticle() throws AnalysisFailed {
		ServedSite site = site().otherwise(TinyPages.page("The Herald",
				"<article class=story><h1>The day's picture</h1><p class=day>25 November 2026</p><div class=text>"
						+ "<p>We looked everywhere for what you wanted, in the cellar and in the attic, and this is all there was.</p>"
						+ "<p>Have a look at our picture of the day instead, which was taken at %s by one of our readers.</p></div></article>"));

		SiteDefinition definition = site.analyse();

		MissingPage missing = definition.addresses().missing();
		assertThat(missing).isNotNull();
		assertThat(missing.text()).contains("We looked everywhere").doesNotContain("joren-");
		assertThat(site.crawl(definition).keySet()).hasSize(PagedSites.EACH).doesNotContain("/news/story-99");
		assertThat(site.asked()).filteredOn((address) -> address.contains("joren-")).hasSize(1);
	}

	@Test
	void aSiteThatSaysSoByItsStatusNeedsNoneLearnt() throws AnalysisFailed {
		assertThat(site().analyse().addresses().missing()).isNull();
	}

	private static ServedSite site() {
		return PagedSites.stories()
			.page("/", TinyPages.page("The Herald", "<main><ul>" + PagedSites.items(1)
					+ "<li>24 November 2026 <a href='/news/story-99'>A story that was taken down</a></li></ul></main>"));
	}

}
