package app.joren.analyzer.understanding;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.SiteUnderstanding;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IconReadingTests {

	private static final String NAMED = "<link rel=icon sizes=512x512 href=/huge.png>"
			+ "<link rel=apple-touch-icon href=/touch.png><link rel=icon href=/small.png>"
			+ "<link rel=manifest href=/app.webmanifest>";

	@Test
	void whatIsNamedButNotThereIsPassedOver() throws Exception {
		ServedSite site = site(NAMED).answer("/touch.png", "image/png", png(180));

		assertIcon(site, "/touch.png");
	}

	@Test
	void whatIsNoPictureIsPassedOverWhateverItIsCalled() throws Exception {
		ServedSite site = site(NAMED).answer("/huge.png", "image/png", "<script>alert(1)</script>")
			.answer("/touch.png", "image/png", png(20))
			.answer("/small.png", "text/html", png(96));

		assertIcon(site, "/small.png");
	}

	@Test
	void anIconOfTheManifestIsTaken() throws Exception {
		ServedSite site = site(NAMED)
			.answer("/app.webmanifest", "application/json",
					"{\"icons\":[{\"src\":\"/icons/big.png\",\"sizes\":\"1024x1024\"}]}")
			.answer("/icons/big.png", "image/png", png(600))
			.answer("/touch.png", "image/png", png(180));

		assertIcon(site, "/icons/big.png");
		assertThat(site.asked()).doesNotContain("/touch.png");
	}

	@Test
	void theLogoServesWhereThereIsNoIcon() throws Exception {
		ServedSite site = site("</head><header><img class=logo src=/logo.png></header>").answer("/logo.png",
				"image/png", png(300));

		assertIcon(site, "/logo.png");
	}

	@Test
	void theIconThatBrowsersAskForUnaskedIsTheLastResort() throws Exception {
		assertIcon(site("").answer("/favicon.ico", "image/x-icon", png(64)), "/favicon.ico");
	}

	@Test
	void aSiteWithoutAnyPictureHasNoIcon() throws AnalysisFailed {
		SiteUnderstanding understanding = site(NAMED).understand();

		assertThat(understanding.icon()).isEmpty();
		assertThat(understanding.design().appIcon()).isNull();
	}

	private static void assertIcon(ServedSite site, String path) throws AnalysisFailed {
		SiteUnderstanding understanding = site.understand();

		assertThat(understanding.design().appIcon()).isNotNull().satisfies((icon) -> {
			assertThat(icon.source().getPath()).isEqualTo(path);
			assertThat(understanding.icon())
				.hasValueSatisfying((file) -> assertThat(file.hash()).isEqualTo(icon.hash()));
		});
		assertThat(site.analysed()).isEqualTo(understanding.requests()).isLessThanOrEqualTo(40);
	}

	private static ServedSite site(String head) {
		return PagedSites.stories()
			.page("/", "<html><head><title>The Herald</title>" + head + "<ul>"
					+ PagedSites.items(1, (n) -> "/news/story-" + n) + "</ul></body></html>");
	}

	private static byte[] png(int side) throws IOException {
		BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = picture.createGraphics();
		graphics.setColor(Color.RED);
		graphics.fillRect(0, 0, side, side);
		graphics.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", png);
		return png.toByteArray();
	}

}
