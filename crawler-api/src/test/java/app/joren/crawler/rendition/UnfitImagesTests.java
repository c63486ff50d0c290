package app.joren.crawler.rendition;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import app.joren.crawler.site.Photos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is no image for a reader, and what wants to hurt whoever reads it. */
class UnfitImagesTests {

	private final TestMaker maker = new TestMaker();

	@Test
	void aBombIsKnownByItsHead() {
		assertThat(this.maker.fault(Photos.bomb(50_000, 50_000))).isEqualTo(ImageFault.TOO_MANY_PIXELS);
		assertThat(this.maker.fault(Photos.bomb(Integer.MAX_VALUE, 4))).isEqualTo(ImageFault.TOO_MANY_PIXELS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "gif", "webp" })
	void whatEndsTooEarlyIsBroken(String format) {
		byte[] file = Photos.file(Photos.corners(600, 400), format);

		for (int length : List.of(file.length / 4, file.length / 2, file.length - 20)) {
			assertThat(this.maker.fault(Arrays.copyOf(file, length))).isIn(ImageFault.TRUNCATED, ImageFault.UNREADABLE);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "gif", "webp", "bmp" })
	void noByteThatIsWrongMakesItThrow(String format) {
		byte[] file = Photos.file(Photos.corners(64, 48), format);
		Random dice = new Random(42);
		for (int i = 0; i < 300; i++) {
			byte[] broken = file.clone();
			for (int j = 0; j < 4; j++) {
				broken[dice.nextInt(broken.length)] = (byte) dice.nextInt(256);
			}
			assertThat(this.maker.make(broken)).isNotNull();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "2,2", "600,1", "1,400" })
	void whatShowsNothingIsASpacer(int width, int height) {
		assertThat(this.maker.fault(Photos.file(Photos.corners(width, height), "gif"))).isEqualTo(ImageFault.SPACER);
	}

	@Test
	void oneColorOrNoneIsASpacer() {
		BufferedImage grey = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);

		assertThat(this.maker.fault(Photos.file(grey, "png"))).isEqualTo(ImageFault.SPACER);
		assertThat(this.maker.fault(Photos.file(new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB), "png")))
			.isEqualTo(ImageFault.SPACER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<!doctype html><html><body>Not here</body></html>",
			"<html><body><svg><path d='M0 0h5'/></svg></body></html>", "GIF", "%PDF-1.7" })
	void aPageIsNoImage(String text) {
		assertThat(this.maker.fault(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(ImageFault.NOT_AN_IMAGE);
	}

}
