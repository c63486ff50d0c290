package app.joren.analyzer.understanding;

import app.joren.analyzer.analysis.AnalysisFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An analysis follows no links of pages whose headers forbid that. */
class ForbiddenLinksTests {

	@ParameterizedTest
	@ValueSource(strings = { "nofollow", "noarchive, none", "joren: nofollow", "otherbot: index, joren: none" })
	void areNotFollowed(String directives) {
		try (ServedSite site = listed().asking("/", directives)) {
			assertThatExceptionOfType(AnalysisFailed.class).isThrownBy(site::analyse);
			assertThat(site.asked()).isNotEmpty().noneMatch(ForbiddenLinksTests::isStory);
		}
	}

	@Test
	void areFollowedWhereOthersAreForbidden() throws AnalysisFailed {
		try (ServedSite site = listed().asking("/", "otherbot: nofollow")) {
			assertThat(site.analyse().sections()).isNotEmpty();
			assertThat(site.asked()).anyMatch(ForbiddenLinksTests::isStory);
		}
	}

	private static boolean isStory(String address) {
		return address.startsWith("/news/story-");
	}

	private static ServedSite listed() {
		return PagedSites.stories().page("/", PagedSites.list(1, ""));
	}

}
