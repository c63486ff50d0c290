package app.joren.analyzer.definition;

import java.net.URI;
import java.util.List;

import app.joren.analyzer.Sites;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.definition.ItemSelectors;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DefinitionRulesTests {

	private static final URI HOME = URI.create("https://club.example/");

	private final SiteDefinition valid = Sites.definition(HOME, "The Club");

	@Test
	void aDefinitionOfTheAnalysisIsValid() {
		assertThat(DefinitionRules.faults(this.valid)).isEmpty();
	}

	@Test
	void everyFaultIsNamedWithItsPlace() {
		ItemSource broken = new ItemSource.ListPage(URI.create("ftp://club.example/"),
				new ItemSelectors("li[", "a", null, null, null, null), new Paging.Numbered("/news", 2, 0), Sites.SEEN);
		SiteDefinition definition = with(List.of(section("news", broken), section("news")), "Mars/Olympus", "no tag!");

		assertThat(DefinitionRules.faults(definition)).containsExactlyInAnyOrder("language: is no BCP 47 tag: no tag!",
				"zone: is no time zone: Mars/Olympus", "sections: has the id 'news' twice",
				"section news, source: is no absolute http or https address",
				"section news, list, item: has a selector that cannot be read: li[",
				"section news, paging: has no {page} in its address", "section news, paging: does not count upwards",
				"section news: has no source of articles");
	}

	@Test
	void aDefinitionNeedsSectionsAndLimits() {
		SiteDefinition definition = new SiteDefinition(2, HOME, " ", null, null, this.valid.rendering(), List.of(),
				this.valid.templates(), this.valid.addresses(), new CrawlSettings(0, 1, -1));

		assertThat(DefinitionRules.faults(definition)).hasSize(5);
	}

	private SiteDefinition with(List<Section> sections, String zone, String language) {
		return new SiteDefinition(SiteDefinition.FORMAT, HOME, "The Club", language, zone, this.valid.rendering(),
				sections, this.valid.templates(), this.valid.addresses(), this.valid.crawl());
	}

	private static Section section(String id, ItemSource... sources) {
		return new Section(id, "News", HOME, List.of(sources), Sites.SEEN);
	}

}
