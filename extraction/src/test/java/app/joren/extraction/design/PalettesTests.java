package app.joren.extraction.design;

import java.util.List;
import java.util.Random;

import app.joren.contracts.design.Palette;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PalettesTests {

	private static final double AA = 4.5;

	@Test
	void textCanBeReadWhateverTheSitesColours() {
		Random random = new Random(7);
		for (int i = 0; i < 3000; i++) {
			Color main = color(random);
			Color accent = color(random);

			assertReadable(Palettes.light(main, accent));
			assertReadable(Palettes.dark(main, accent));
		}
	}

	@Test
	void aReadableAccentStaysAsItIs() {
		assertThat(Palettes.light(Color.BLACK, hex("#0645ad")).accent()).isEqualTo("#0645ad");
	}

	@Test
	void perceptionComesBackAsTheSameColour() {
		assertThat(Oklch.of(hex("#4fc08d")).color().hex()).isEqualTo("#4fc08d");
	}

	private static void assertReadable(Palette palette) {
		for (String ground : List.of(palette.background(), palette.surface())) {
			for (String text : List.of(palette.text(), palette.secondaryText(), palette.accent())) {
				assertThat(hex(text).contrast(hex(ground))).as("%s in %s", text, palette).isGreaterThanOrEqualTo(AA);
			}
		}
		assertThat(hex(palette.onAccent()).contrast(hex(palette.accent()))).isGreaterThanOrEqualTo(AA);
	}

	private static Color color(Random random) {
		return new Color(random.nextDouble(), random.nextDouble(), random.nextDouble()).rounded();
	}

	private static Color hex(String hex) {
		return Color.parse(hex).orElseThrow();
	}

}
