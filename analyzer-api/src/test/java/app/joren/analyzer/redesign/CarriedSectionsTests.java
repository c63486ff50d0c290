package app.joren.analyzer.redesign;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Section;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CarriedSectionsTests {

	private static final URI HOME = URI.create("https://club.example/");

	@Test
	void keepsIdsNamesAndOrderThatAPersonChose() {
		List<Section> earlier = List.of(section("s2", "Our team", "/team", "/team/feed"),
				section("s1", "All news", "/news", "/feed"));
		List<Section> fresh = List.of(section("news", "News", "/news", "/feed"),
				section("team", "Team", "/team", "/team/new-feed"));

		List<Section> all = new CarriedSections(earlier, fresh, Set.of()).all();

		assertThat(all).extracting((section) -> section.id() + " " + section.name())
			.containsExactly("s2 Our team", "s1 All news");
		assertThat(all.getFirst().sources()).extracting(ItemSource::address)
			.containsExactly(HOME.resolve("/team/new-feed"));
	}

	@Test
	void keepsWhatWasNotFoundAgainButStillLeadsToArticles() {
		List<Section> earlier = List.of(section("news", "News", "/news", "/feed"),
				section("club", "Club", "/club", "/club/feed"), section("shop", "Shop", "/shop", "/shop/feed"));
		List<Section> fresh = List.of(section("news", "News", "/news", "/feed"));

		CarriedSections carried = new CarriedSections(earlier, fresh, Set.of(HOME.resolve("/club/feed")));

		assertThat(carried.all()).extracting(Section::id).containsExactly("news", "club");
		assertThat(carried.lost()).containsExactly("Shop");
	}

	@Test
	void givesNewSectionsIdsOfTheirOwn() {
		List<Section> earlier = List.of(section("news", "News", "/news", "/feed"));
		List<Section> fresh = List.of(section("section", "News", "/news", "/feed"),
				section("news", "Youth", "/youth", "/youth/feed"));

		CarriedSections carried = new CarriedSections(earlier, fresh, Set.of());

		assertThat(carried.all()).extracting(Section::id).containsExactly("news", "news-2");
		assertThat(carried.added()).containsExactly("Youth");
	}

	private static Section section(String id, String name, String path, String... feeds) {
		List<ItemSource> sources = Arrays.stream(feeds)
			.map((feed) -> (ItemSource) new ItemSource.Feed(HOME.resolve(feed), Evidence.of(1)))
			.toList();
		return new Section(id, name, HOME.resolve(path), sources, Evidence.of(1));
	}

}
