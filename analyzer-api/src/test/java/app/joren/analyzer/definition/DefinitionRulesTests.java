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

		assertThat(DefinitionRules.faults(definition)).extracting((fault) -> fault.pointer() + ": " + fault.fault())
			.containsExactlyInAnyOrder("/language: is no BCP 47 tag: no tag!", "/zone: is no time zone: Mars/Olympus",
					"/sections/1/id: is 'news' for the second time",
					"/sections/0/sources/0/address: is no absolute http or https address",
					"/sections/0/sources/0/items/item: has a selector that cannot be read: li[",
					"/sections/0/sources/0/paging: has no {page} in its address",
					"/sections/0/sources/0/paging: does not count upwards",
					"/sections/1/sources: has no source of articles");
	}

	@Test
	void aDefinitionNeedsSectionsAndLimits() {
		SiteDefinition definition = new SiteDefinition(2, HOME, " ", null, null, this.valid.rendering(), List.of(),
				this.valid.templates(), this.valid.addresses(), new CrawlSettings(0, 1, -1));

		assertThat(DefinitionRules.faults(definition)).hasSize(5);
	}

	@Test
	void tabsAreSectionsEachOnce() {
		SiteDefinition definition = new SiteDefinition(SiteDefinition.FORMAT, HOME, "The Club", null, null,
				this.valid.rendering(), this.valid.sections(), this.valid.templates(), this.valid.addresses(),
				this.valid.crawl(), List.of("news", "shop", "news"));

		assertThat(DefinitionRules.faults(definition)).extracting((fault) -> fault.pointer() + ": " + fault.fault())
			.containsExactly("/tabs/1: is the id of no section", "/tabs/2: is there twice");
	}

	private SiteDefinition with(List<Section> sections, String zone, String language) {
		return new SiteDefinition(SiteDefinition.FORMAT, HOME, "The Club", language, zone, this.valid.rendering(),
				sections, this.valid.templates(), this.valid.addresses(), this.valid.crawl());
	}

	private static Section section(String id, ItemSource... sources) {
		return new Section(id, "News", HOME, List.of(sources), Sites.SEEN);
	}

}
