package app.joren.extraction.template;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleAffixesTests {

	/** Case A6. */
	@Test
	void aColonInATitleCutsNothingOff() {
		TitleAffixes affixes = TitleAffixes.of(List.of("Rust: where it starts and how it ends", "A new kettle"));

		assertThat(affixes.strip("Rust: where it starts and how it ends"))
			.isEqualTo("Rust: where it starts and how it ends");
	}

	/** Case A7. */
	@ParameterizedTest
	@ValueSource(strings = { " — ", " – ", " - ", " | ", "｜", " · ", " : ", ": ", " » ", " / " })
	void theSitesNameIsCutOffAtAnySeparator(String separator) {
		TitleAffixes affixes = TitleAffixes.of(List.of("Notes from the orchard" + separator + "The Slow Reader",
				"Tea" + separator + "The Slow Reader"));

		assertThat(affixes.strip("Notes from the orchard" + separator + "The Slow Reader"))
			.isEqualTo("Notes from the orchard");
	}

	/** Case A9. */
	@Test
	void aDashInsideTheTitleIsKept() {
		TitleAffixes affixes = TitleAffixes
			.of(List.of("The oldest mill – and its one new wheel | The Herald", "Tea – and cake | The Herald"));

		assertThat(affixes.strip("The oldest mill – and its one new wheel | The Herald"))
			.isEqualTo("The oldest mill – and its one new wheel");
	}

	@Test
	void aNameInFrontIsCutOffToo() {
		TitleAffixes affixes = TitleAffixes.of(List.of("The Herald | News | A win", "The Herald | News | A loss"));

		assertThat(affixes.prefix()).isEqualTo("The Herald | News | ");
		assertThat(affixes.strip("The Herald | News | A win")).isEqualTo("A win");
	}

	@Test
	void titlesThatHappenToEndAlikeKeepTheirEnds() {
		assertThat(TitleAffixes.of(List.of("A walk in the rain", "A song in the rain"))).isEqualTo(TitleAffixes.NONE);
	}

	@Test
	void oneTitleAloneSaysNothing() {
		assertThat(TitleAffixes.of(List.of("A win | The Herald", "A win | The Herald", "")))
			.isEqualTo(TitleAffixes.NONE);
	}

	@Test
	void aTitleThatIsOnlyTheSitesNameStays() {
		assertThat(new TitleAffixes("", " | The Herald").strip(" | The Herald")).isEqualTo("| The Herald");
	}

}
