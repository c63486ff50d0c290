package app.joren.analyzer.icon;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PictureDecoderTests {

	@ParameterizedTest
	@CsvSource({ "png,64", "gif,64", "jpeg,64" })
	void ordinaryPicturesAreRead(String format, int side) {
		BufferedImage opaque = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		opaque.createGraphics().drawImage(TestPictures.filled(side, side, Color.RED), 0, 0, null);

		assertThat(PictureDecoder.decode(TestPictures.written(opaque, format)))
			.hasValueSatisfying((picture) -> assertThat(picture.getWidth()).isEqualTo(side));
	}

	@ParameterizedTest
	@ValueSource(strings = { "photo.webp", "clear.webp" })
	void webpIsRead(String name) {
		assertThat(PictureDecoder.decode(TestPictures.file(name)))
			.hasValueSatisfying((picture) -> assertThat(picture.getWidth()).isEqualTo(96));
	}

	@Test
	void theLargestPictureOfAnIconFileIsTaken() {
		byte[] file = TestPictures.ico(new int[] { 16, 0, 48 }, TestPictures.bitmap(16, 16, 0xffff0000),
				TestPictures.png(TestPictures.filled(256, 256, Color.GREEN)), TestPictures.bitmap(48, 48, 0xff0000ff));

		assertThat(PictureDecoder.decode(file)).hasValueSatisfying((picture) -> {
			assertThat(picture.getWidth()).isEqualTo(256);
			assertThat(picture.getRGB(5, 5)).isEqualTo(Color.GREEN.getRGB());
		});
	}

	@Test
	void aBitmapInAnIconFileKeepsItsTransparency() {
		byte[] file = TestPictures.ico(new int[] { 16, 48 }, TestPictures.bitmap(16, 16, 0xffff0000),
				TestPictures.bitmap(48, 48, 0x000000ff));

		assertThat(PictureDecoder.decode(file)).hasValueSatisfying((picture) -> {
			assertThat(picture.getWidth()).isEqualTo(48);
			assertThat(picture.getRGB(5, 5) >>> 24).isZero();
		});
	}

	@ParameterizedTest
	@CsvSource({ "60000,60000", "2000000000,2000000000", "9000,10", "5000,5000" })
	void aPictureThatClaimsTooManyPixelsIsNone(int width, int height) {
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			assertThat(PictureDecoder.decode(TestPictures.bomb(width, height))).isEmpty();
			assertThat(PictureDecoder.decode(TestPictures.ico(new int[] { 16 }, TestPictures.bomb(width, height))))
				.isEmpty();
		});
	}

	@Test
	void aLargePictureIsReadSmaller() {
		BufferedImage large = TestPictures.filled(3900, 3900, Color.BLUE);

		assertThat(PictureDecoder.decode(TestPictures.png(large)))
			.hasValueSatisfying((picture) -> assertThat(picture.getWidth()).isEqualTo(1950));
	}

	@Test
	void aBitmapThatClaimsToBeHugeIsNone() {
		byte[] bitmap = TestPictures.bitmap(16, 16, 0xffff0000);
		bitmap[6] = 1;

		assertThat(PictureDecoder.decode(TestPictures.ico(new int[] { 16 }, bitmap))).isEmpty();
	}

	@Test
	void whatIsBrokenAnywhereIsNoneAndBreaksNothing() {
		byte[][] files = { TestPictures.png(TestPictures.filled(40, 40, Color.RED)),
				TestPictures.written(TestPictures.filled(40, 40, Color.RED), "gif"), TestPictures.file("photo.webp"),
				TestPictures.file("clear.webp"),
				TestPictures.ico(new int[] { 16 }, TestPictures.bitmap(16, 16, 0xffff0000)) };
		Random random = new Random(7);

		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			for (byte[] file : files) {
				for (int i = 0; i < 150; i++) {
					byte[] broken = Arrays.copyOf(file, file.length - random.nextInt(file.length / 2));
					for (int n = 0; n < 8; n++) {
						broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
					}
					PictureDecoder.decode(broken)
						.ifPresent((picture) -> assertThat(picture.getWidth()).isBetween(1, 8192));
				}
			}
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "<html><h1>Not found</h1></html>", "\u0000\u0000\u0001\u0000", "GIF89a", "RIFF1234WEBP" })
	void whatIsNoPictureIsNone(String text) {
		assertThat(PictureDecoder.decode(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
	}

}
