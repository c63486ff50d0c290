package app.joren.extraction.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	@ParameterizedTest
	@ValueSource(strings = { "cmp-container", "cmp-text", "cmp-hero__description", "cmp-title" })
	void partsOfAPageThatShareTheirShortFormAskForNoConsent(String name) {
		assertThat(NameSigns.ofAll(name).consent()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cmp", "cmp-content", "cmpbox cmp", "cookie-bar", "gdpr" })
	void knowsWhatAsksForConsent(String name) {
		assertThat(NameSigns.ofAll(name).consent()).isTrue();
	}

	@Test
	void utilityClassesSayNothing() {
		assertThat(NameSigns.ofAll("first:has-[>[data-slot=banner]]:pt-0 print:hidden lg:hidden"))
			.isEqualTo(NameSigns.NONE);
	}

}
