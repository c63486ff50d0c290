package app.joren.push.campaign;

import app.joren.contracts.push.PushPreview;
import app.joren.contracts.push.PushText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PreviewsTests {

	@Test
	void whatFitsIsSeenWhole() {
		assertThat(Previews.of(text("News", "All about it"))).extracting(PushPreview::title).containsOnly("News");
		assertThat(Previews.of(text("News", "All about it"))).noneMatch(PushPreview::bodyCut);
	}

	@Test
	void wideCharactersTakeTwoPlaces() {
		PushPreview preview = Previews.of(text("秋".repeat(30), "")).getFirst();

		assertThat(preview.title()).isEqualTo("秋".repeat(18));
		assertThat(preview.titleCut()).isTrue();
	}

	@Test
	void whatAReaderTakesForOneCharacterIsNotCut() {
		String family = "👨‍👩‍👧";

		assertThat(Previews.of(text(family.repeat(30), "")).getFirst().title()).isEqualTo(family.repeat(18));
	}

	private static PushText text(String title, String body) {
		return new PushText(title, body, null, null, null, null);
	}

}
