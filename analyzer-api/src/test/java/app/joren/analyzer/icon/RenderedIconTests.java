package app.joren.analyzer.icon;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;

import app.joren.runtime.picture.PictureFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RenderedIconTests {

	private static final app.joren.extraction.design.Color SITE = app.joren.extraction.design.Color.parse("#005f73")
		.orElseThrow();

	private static final int WHITE = 0xffffffff;

	@ParameterizedTest
	@CsvSource({ "2048,2048", "1024,1024", "192,192", "100,98" })
	void aSquareFillsTheIcon(int width, int height) {
		BufferedImage icon = icon(framed(width, height));

		assertThat(icon.getRGB(512, 12)).isEqualTo(Color.RED.getRGB());
		assertThat(icon.getRGB(512, 512)).isEqualTo(Color.GREEN.getRGB());
	}

	@Test
	void aBannerGoesOnInItsOwnGroundAndKeepsItsForm() {
		BufferedImage icon = icon(framed(600, 200));

		assertThat(icon.getRGB(512, 12)).isEqualTo(Color.RED.getRGB());
		assertThat(icon.getRGB(512, 300)).isEqualTo(Color.RED.getRGB());
		assertThat(icon.getRGB(512, 512)).isEqualTo(Color.GREEN.getRGB());
		assertThat(width(icon, Color.GREEN)).isBetween(430, 450);
	}

	@Test
	void aBannerOfManyColoursStandsOnTheSitesColour() {
		BufferedImage banner = TestPictures.drawn(600, 200, (graphics) -> {
			for (int x = 0; x < 600; x += 30) {
				graphics.setColor(Color.getHSBColor(x / 600f, 1, 1));
				graphics.fillRect(x, 0, 30, 200);
			}
		});

		assertThat(icon(banner).getRGB(512, 12)).isEqualTo(0xff005f73);
	}

	@Test
	void aDarkMarkStandsOnWhiteAndABrightOneOnTheSitesColour() {
		assertThat(icon(ring(new Color(0x203040))).getRGB(12, 12)).isEqualTo(WHITE);
		assertThat(icon(ring(new Color(0xfff0d0))).getRGB(12, 12)).isEqualTo(0xff005f73);
	}

	@Test
	void aMarkHasRoomAroundItWhateverRoomItHadBefore() {
		BufferedImage small = TestPictures.drawn(400, 400, (graphics) -> {
			graphics.setColor(Color.BLACK);
			graphics.setStroke(new BasicStroke(10));
			graphics.drawOval(10, 20, 100, 100);
		});

		assertThat(width(icon(small), Color.BLACK)).isBetween(680, 710);
	}

	@Test
	void aBadgeGoesOnInTheColourOfItsRim() {
		BufferedImage disc = TestPictures.drawn(300, 300, (graphics) -> {
			graphics.setColor(Color.BLUE);
			graphics.fillOval(0, 0, 300, 300);
			graphics.setColor(Color.YELLOW);
			graphics.fillRect(100, 100, 100, 100);
		});

		assertThat(icon(disc).getRGB(4, 4)).isEqualTo(Color.BLUE.getRGB());
	}

	@Test
	void aTinyPictureIsNotBlownUpToFillTheIcon() {
		assertThat(width(icon(framed(16, 16)), Color.GREEN)).isLessThan(200);
	}

	@Test
	void anIconIsOpaqueAndNamedByItsHash() {
		Optional<RenderedIcon> icon = RenderedIcon.of(ring(Color.BLACK), SITE);

		assertThat(icon).hasValueSatisfying((rendered) -> {
			assertThat(rendered.hash()).matches("[0-9a-f]{64}");
			assertThat(PictureFormat.of(rendered.png())).isEqualTo(PictureFormat.PNG);
		});
		assertThat(RenderedIcon.of(ring(Color.BLACK), SITE)).map(RenderedIcon::hash)
			.isEqualTo(icon.map(RenderedIcon::hash));
	}

	@Test
	void whereNothingCanBeSeenThereIsNoIcon() {
		assertThat(RenderedIcon.of(new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB), SITE)).isEmpty();
	}

	/** Red, with a green field in its middle. */
	private static BufferedImage framed(int width, int height) {
		return TestPictures.drawn(width, height, (graphics) -> {
			graphics.setColor(Color.RED);
			graphics.fillRect(0, 0, width, height);
			graphics.setColor(Color.GREEN);
			graphics.fillRect(width / 4, height / 4, width / 2, height / 2);
		});
	}

	private static BufferedImage ring(Color color) {
		return TestPictures.drawn(256, 256, (graphics) -> {
			graphics.setColor(color);
			graphics.setStroke(new BasicStroke(20));
			graphics.drawOval(20, 20, 200, 200);
		});
	}

	private static BufferedImage icon(BufferedImage picture) {
		BufferedImage icon = PictureDecoder.decode(RenderedIcon.of(picture, SITE).orElseThrow().png()).orElseThrow();
		assertThat(icon.getWidth()).isEqualTo(1024);
		assertThat(icon.getHeight()).isEqualTo(1024);
		assertThat(icon.getRGB(0, 0) >>> 24).isEqualTo(255);
		return icon;
	}

	/** How wide a colour is in the middle of an icon. */
	private static int width(BufferedImage icon, Color color) {
		int first = -1;
		int last = -1;
		for (int x = 0; x < icon.getWidth(); x++) {
			if (icon.getRGB(x, 512) == color.getRGB()) {
				first = (first < 0) ? x : first;
				last = x;
			}
		}
		return last - first + 1;
	}

}
