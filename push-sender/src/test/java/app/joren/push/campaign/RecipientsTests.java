package app.joren.push.campaign;

import java.util.Locale;
import java.util.Set;

import app.joren.contracts.push.AudienceFilter;
import app.joren.push.Phones;
import app.joren.push.device.Device;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecipientsTests {

	private final Device phone = Phones.phone("app", "phone");

	@Test
	void withoutAnythingGivenAllAreMeant() {
		assertThat(new Recipients(AudienceFilter.everybody()).include(this.phone)).isTrue();
	}

	@Test
	void aLanguageMeansItsRegionsToo() {
		assertThat(isMeant(null, "en", Set.of(), Set.of())).isTrue();
		assertThat(isMeant(null, "EN-gb", Set.of(), Set.of())).isTrue();
		assertThat(isMeant(null, "e", Set.of(), Set.of())).isFalse();
		assertThat(isMeant(null, "ja", Set.of(), Set.of())).isFalse();
	}

	@Test
	void allThatIsGivenHasToFit() {
		String platform = this.phone.platform().name().toLowerCase(Locale.ROOT);

		assertThat(isMeant(platform, "en", Set.of("news", "shop"), Set.of("sports"))).isTrue();
		assertThat(isMeant(platform.equals("ios") ? "android" : "ios", null, Set.of(), Set.of())).isFalse();
		assertThat(isMeant(null, null, Set.of("shop"), Set.of())).isFalse();
		assertThat(isMeant(null, null, Set.of("news"), Set.of("shop"))).isFalse();
	}

	private boolean isMeant(@Nullable String platform, @Nullable String language, Set<String> topics,
			Set<String> reads) {
		return new Recipients(new AudienceFilter(platform, language, topics, reads)).include(this.phone);
	}

}
