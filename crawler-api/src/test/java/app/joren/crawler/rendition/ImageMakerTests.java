package app.joren.crawler.rendition;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import app.joren.contracts.image.ImageFormat;
import app.joren.contracts.image.StoredImage;
import app.joren.crawler.site.Photos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Images of every kind, and what is made of them. */
class ImageMakerTests {

	private static final Color[] CORNERS = { Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW };

	private final TestMaker maker = new TestMaker();

	@ParameterizedTest
	@ValueSource(strings = { "jpeg", "png", "gif", "webp", "bmp" })
	void everyFormatIsKeptInTheWidthsThatPhonesNeed(String format) {
		MadeImage.Fit made = this.maker.fit(Photos.file(Photos.corners(1000, 500), format));

		assertThat(made.image().width()).isEqualTo(1000);
		assertThat(made.image().height()).isEqualTo(500);
		assertThat(made.image().widths()).containsExactly(160, 320, 640, 1000);
		assertThat(made.image().formats()).containsExactly(ImageFormat.WEBP, ImageFormat.JPEG);
		assertThat(made.image().animation()).isNull();
		for (int width : made.image().widths()) {
			for (ImageFormat kept : made.image().formats()) {
				BufferedImage read = Photos.read(file(made, width, kept));
				assertThat(read.getWidth()).isEqualTo(width);
				assertThat(read.getHeight()).isEqualTo(width / 2);
				assertCorners(read, 0, 1, 2, 3);
			}
		}
	}

	@Test
	void nothingIsEnlargedAndNothingIsWiderThanThePhoneNeeds() {
		assertThat(this.maker.fit(Photos.jpeg(100, 40)).image().widths()).containsExactly(100);
		assertThat(this.maker.fit(Photos.jpeg(330, 40)).image().widths()).containsExactly(160, 330);
		assertThat(this.maker.fit(Photos.jpeg(4000, 100)).image().widths()).containsExactly(160, 320, 640, 960, 1280,
				1920);
		assertThat(this.maker.fit(Photos.jpeg(4000, 100)).image().width()).isEqualTo(4000);
	}

	@ParameterizedTest
	@CsvSource({ "1,0,1,2,3", "2,1,0,3,2", "3,3,2,1,0", "4,2,3,0,1", "5,0,2,1,3", "6,2,0,3,1", "7,3,1,2,0",
			"8,1,3,0,2" })
	void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, int first, int second, int third, int fourth) {
		MadeImage.Fit made = this.maker.fit(Photos.photo(Photos.corners(400, 200), orientation));

		boolean lies = orientation >= 5;
		assertThat(made.image().width()).isEqualTo(lies ? 200 : 400);
		assertThat(made.image().height()).isEqualTo(lies ? 400 : 200);
		for (Rendition rendition : made.renditions()) {
			BufferedImage read = Photos.read(rendition.bytes());
			assertThat(read.getWidth() < read.getHeight()).isEqualTo(lies);
			assertCorners(read, first, second, third, fourth);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 6, 8 })
	void theOrientationOfOtherFormatsCountsToo(int orientation) {
		byte[] tiff = Arrays.copyOfRange(Photos.exif(orientation), 6, Photos.exif(orientation).length);
		byte[] png = Photos.png(Photos.file(Photos.corners(400, 200), "png"), "eXIf", tiff);

		assertThat(this.maker.fit(png).image().width()).isEqualTo((orientation >= 5) ? 200 : 400);
	}

	@Test
	void whereAPhotoWasTakenIsNotGivenAway() {
		byte[] photo = Photos.photo(Photos.corners(400, 200), 6);

		assertThat(text(photo)).contains("GPS 12.3N");
		assertThat(this.maker.fit(photo).renditions()).noneMatch(
				(rendition) -> text(rendition.bytes()).contains("GPS") || text(rendition.bytes()).contains("Exif"));
	}

	@ParameterizedTest
	@ValueSource(ints = { BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_3BYTE_BGR,
			BufferedImage.TYPE_4BYTE_ABGR })
	void everyKindOfPixelsIsRead(int type) {
		assertCorners(Photos.read(widest(this.maker.fit(Photos.file(Photos.corners(300, 200, type), "png")))), 0, 1, 2,
				3);
	}

	@ParameterizedTest
	@ValueSource(
			ints = { BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_BINARY })
	void greysAreRead(int type) {
		BufferedImage read = Photos.read(widest(this.maker.fit(Photos.file(Photos.corners(300, 200, type), "png"))));

		assertThat(new Color(read.getRGB(290, 190)).getRed()).isGreaterThan(200);
		assertThat(new Color(read.getRGB(10, 190)).getRed()).isLessThan(90);
	}

	@Test
	void theColorsOfPrintersAreRead() {
		assertCorners(Photos.read(widest(this.maker.fit(Photos.cmyk(300, 200)))), 0, 1, 2, 3);
	}

	@Test
	void progressiveJpegIsRead() {
		assertCorners(Photos.read(widest(this.maker.fit(Photos.progressive(700, 300)))), 0, 1, 2, 3);
	}

	@Test
	void aLargePhotoIsReadInParts() {
		MadeImage.Fit made = this.maker.fit(Photos.jpeg(7000, 4000));

		assertThat(made.image().width()).isEqualTo(7000);
		assertThat(made.image().widths()).last().isEqualTo(1920);
		assertCorners(Photos.read(widest(made)), 0, 1, 2, 3);
	}

	@Test
	void transparencyStaysInWebpAndSmallPng() {
		MadeImage.Fit made = this.maker.fit(Photos.file(Photos.halfTransparent(400, 200), "png"));

		assertThat(made.image().formats()).containsExactly(ImageFormat.WEBP, ImageFormat.PNG);
		for (Rendition rendition : made.renditions()) {
			BufferedImage read = Photos.read(rendition.bytes());
			assertThat(read.getRGB(read.getWidth() - 5, 5) >>> 24).isZero();
			assertThat(read.getRGB(5, 5) >>> 24).isEqualTo(255);
		}
	}

	@Test
	void transparencyIsWhiteInJpeg() {
		RenditionSettings noPng = new Binder(
				new MapConfigurationPropertySource(Map.of("joren.crawler.renditions.largest-png", "1B")))
			.bindOrCreate("joren.crawler.renditions", RenditionSettings.class);
		MadeImage made = new ImageMaker(noPng).make(Photos.file(Photos.halfTransparent(400, 200), "png"));

		BufferedImage read = Photos.read(file((MadeImage.Fit) made, 400, ImageFormat.JPEG));
		assertThat(new Color(read.getRGB(390, 5))).isEqualTo(Color.WHITE);
	}

	@Test
	void whatMovesIsKeptAsItIsWithAStillPicture() {
		assertMoves(Photos.movingGif(200, 100, 3), ImageFormat.GIF);
		assertMoves(Photos.movingWebp(200, 100), ImageFormat.WEBP);
		assertMoves(
				Photos.png(Photos.file(Photos.corners(200, 100), "png"), "acTL", new byte[] { 0, 0, 0, 2, 0, 0, 0, 0 }),
				ImageFormat.PNG);
		assertThat(this.maker.fit(Photos.movingGif(200, 100, 1)).image().animation()).isNull();
	}

	@Test
	void whatMovesTooLongIsShownStill() {
		assertThat(this.maker.fit(Photos.movingGif(20, 10, 1001)).image().animation()).isNull();
	}

	@Test
	void aDrawingIsPainted() {
		String svg = """
				<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>alert(1)</script>
				<rect width="20" height="20" fill="red"/><rect x="20" width="20" height="20" fill="lime"/></svg>""";

		MadeImage.Fit made = this.maker.fit(svg.getBytes(StandardCharsets.UTF_8));

		assertThat(made.image().formats()).containsExactly(ImageFormat.WEBP, ImageFormat.JPEG);
		assertThat(made.image().widths()).last().isEqualTo(1920);
		assertThat(made.renditions()).noneMatch((rendition) -> text(rendition.bytes()).contains("alert"));
	}

	@Test
	void whatJavaCannotReadIsKeptAsItIs() {
		MadeImage.Fit made = this.maker.fit(Photos.avif(1200, 800));

		assertThat(made.image().formats()).containsExactly(ImageFormat.AVIF);
		assertThat(made.image().height()).isEqualTo(800);
		assertThat(file(made, 1200, ImageFormat.AVIF)).isEqualTo(Photos.avif(1200, 800));
	}

	@Test
	void whatTakesTooMuchMemoryIsKeptAsItIs() {
		byte[] large = Photos.file(Photos.corners(2600, 1400), "webp");

		MadeImage.Fit made = this.maker.fit(large);

		assertThat(made.image().widths()).containsExactly(2600);
		assertThat(made.image().formats()).containsExactly(ImageFormat.WEBP);
		assertThat(file(made, 2600, ImageFormat.WEBP)).isEqualTo(large);
		assertThat(this.maker.fit(Photos.progressive(4600, 4000)).image().formats()).containsExactly(ImageFormat.JPEG);
		assertThat(this.maker.fault(Photos.progressive(6000, 4300))).isEqualTo(ImageFault.TOO_MANY_PIXELS);
	}

	@Test
	void theMeanColorFillsThePlace() {
		assertThat(this.maker.fit(Photos.jpeg(200, 200)).image().color())
			.matches("#[78][0-9a-f][78][0-9a-f][34][0-9a-f]");
	}

	private void assertMoves(byte[] file, ImageFormat format) {
		MadeImage.Fit made = this.maker.fit(file);
		assertThat(made.image().animation()).isEqualTo(format);
		assertThat(made.renditions()).last().satisfies((last) -> {
			assertThat(last.key()).isEqualTo(StoredImage.animationKey(made.image().hash(), format));
			assertThat(last.bytes()).isEqualTo(file);
		});
		assertCorners(Photos.read(file(made, 200, ImageFormat.JPEG)), 0, 1, 2, 3);
	}

	private static byte[] widest(MadeImage.Fit made) {
		return file(made, made.image().widths().getLast(), ImageFormat.JPEG);
	}

	private static byte[] file(MadeImage.Fit made, int width, ImageFormat format) {
		String key = StoredImage.key(made.image().hash(), width, format);
		return made.renditions()
			.stream()
			.filter((rendition) -> rendition.key().equals(key))
			.findFirst()
			.orElseThrow()
			.bytes();
	}

	private static void assertCorners(BufferedImage picture, int... expected) {
		int right = picture.getWidth() * 7 / 8;
		int bottom = picture.getHeight() * 7 / 8;
		int left = picture.getWidth() / 8;
		int top = picture.getHeight() / 8;
		int[] seen = { nearest(picture.getRGB(left, top)), nearest(picture.getRGB(right, top)),
				nearest(picture.getRGB(left, bottom)), nearest(picture.getRGB(right, bottom)) };
		assertThat(seen).containsExactly(expected);
	}

	private static int nearest(int pixel) {
		Color color = new Color(pixel);
		int nearest = 0;
		for (int i = 1; i < CORNERS.length; i++) {
			nearest = (distance(CORNERS[i], color) < distance(CORNERS[nearest], color)) ? i : nearest;
		}
		return nearest;
	}

	private static int distance(Color one, Color other) {
		return Math.abs(one.getRed() - other.getRed()) + Math.abs(one.getGreen() - other.getGreen())
				+ Math.abs(one.getBlue() - other.getBlue());
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
