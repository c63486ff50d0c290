package app.joren.analyzer.icon;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class SvgDrawingTests {

	@Test
	void aDrawingIsDrawnLargeInItsOwnForm() {
		Optional<BufferedImage> picture = draw(
				"<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'>"
						+ "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>"
						+ "<defs><linearGradient id='g'><stop stop-color='#f00'/></linearGradient></defs>"
						+ "<g id='layer1'><rect width='20' height='10' style='fill:url(#g);stroke-dasharray:none'/></g></svg>");

		assertThat(picture).hasValueSatisfying((drawn) -> {
			assertThat(drawn.getWidth()).isEqualTo(1024);
			assertThat(drawn.getHeight()).isEqualTo(512);
			assertThat(drawn.getRGB(500, 250)).isEqualTo(0xffff0000);
		});
	}

	@Test
	void aPartThatIsUsedAgainIsDrawn() {
		assertThat(draw(
				"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 20 20'>"
						+ "<defs><rect id='r' width='5' height='5' fill='#00f'/></defs><use xlink:href='#r' x='10' y='10'/></svg>"))
			.hasValueSatisfying((drawn) -> assertThat(drawn.getRGB(600, 600)).isEqualTo(0xff0000ff));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<g id='a'><rect width='1' height='1'/></g><g id='b'><use href='#a'/><use href='#a'/></g><use href='#b'/>",
			"<image href='https://news.example/x.png' width='9' height='9'/>",
			"<image href='data:image/png;base64,AAAA' width='9' height='9'/>", "<text>The Herald</text>",
			"<pattern id='p' width='.001' height='.001'><rect/></pattern><rect fill='url(#p)' width='9' height='9'/>",
			"<style>.a{clip-path:url(#b)}</style><clipPath id='b'><rect/></clipPath><rect class='a'/>",
			"<foreignObject><html/></foreignObject>", "<marker id='m'/><path marker-mid='url(#m)' d='M0 0'/>",
			"<mask id='m'><g mask='url(#m)'/></mask><rect mask='url(#m)'/>" })
	void whatLoadsOrRepeatsOrNeedsAFontIsRefused(String content) {
		assertThat(draw("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + content + "</svg>")).isEmpty();
	}

	@Test
	void entitiesAreNotExpanded() {
		StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'lol'>");
		for (char name = 'b'; name <= 'k'; name++) {
			bomb.append("<!ENTITY %s '%s'>".formatted(name, ("&" + (char) (name - 1) + ";").repeat(10)));
		}
		String file = bomb + "<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
				+ "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>&k;&x;</title><path d='M0 0h9v9z'/></svg>";

		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> draw(file));
	}

	@Test
	void dashesAndScriptsAreLeftOut() {
		assertTimeoutPreemptively(Duration.ofSeconds(10),
				() -> assertThat(
						draw("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><script>alert(1)</script>"
								+ "<path stroke='#000' stroke-dasharray='.0000001' d='M0 0H900000000'/></svg>"))
					.isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = { "viewBox='0 0 0 0'", "viewBox='0 0 9 9000'", "width='-1' height='NaN'",
			"width='1e30' height='1'", "viewBox='x'" })
	void impossibleFormsAreNone(String form) {
		assertTimeoutPreemptively(Duration.ofSeconds(10),
				() -> assertThat(draw("<svg xmlns='http://www.w3.org/2000/svg' " + form + "><rect/></svg>"))
					.satisfiesAnyOf((none) -> assertThat(none).isEmpty(),
							(drawn) -> assertThat(drawn.orElseThrow().getWidth()).isBetween(128, 1024)));
	}

	@Test
	void moreElementsThanAnyLogoHasAreRefused() {
		assertThat(
				draw("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + "<rect/>".repeat(1001) + "</svg>"))
			.isEmpty();
	}

	private static Optional<BufferedImage> draw(String svg) {
		return PictureDecoder.decode(svg.getBytes(StandardCharsets.UTF_8));
	}

}
