package app.joren.apps.app;

import java.util.List;
import java.util.stream.Stream;

import app.joren.apps.Samples;
import app.joren.contracts.apps.AppSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TabsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "''|latest more", "a|latest a more", "a b c|latest a b c more", "a b c d e f|latest a b c more" })
	void anAppHasFiveTabsAtMostAndTheRestIsUnderTheLast(String sections, String tabs) {
		assertThat(tabs(sections(sections))).isEqualTo(tabs);
	}

	@Test
	void aSectionThatIsTheStartPageComesFirstByItself() {
		AppSection home = new AppSection("home", "News", Samples.SITE, false);

		assertThat(tabs(Stream.concat(Stream.of(home), sections("a b c d").stream()).toList()))
			.isEqualTo("home a b c more");
	}

	private static List<AppSection> sections(String ids) {
		return ids.isEmpty() ? List.of() : Stream.of(ids.split(" ")).map(Samples::section).toList();
	}

	private static String tabs(List<AppSection> visible) {
		return String.join(" ", Tabs.of(Samples.SITE, visible).stream().map(TabsTests::name).toList());
	}

	private static String name(AppTab tab) {
		return switch (tab) {
			case AppTab.Latest _ -> "latest";
			case AppTab.OfSection own -> own.section().id();
			case AppTab.More _ -> "more";
		};
	}

}
