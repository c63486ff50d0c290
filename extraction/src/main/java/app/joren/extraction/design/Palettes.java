package app.joren.extraction.design;

import app.joren.contracts.design.Palette;

/** Makes an app's colours of a site's, so that all text can be read (WCAG 2.2 AA). */
public final class Palettes {

	private static final double AA = 4.5;

	private static final double STEP = 0.01;

	private Palettes() {
	}

	/** The colours by day. */
	public static Palette light(Color main, Color accent) {
		Oklch tint = Oklch.of(main);
		Color surface = tint.withLightness(0.965).withChroma(0.008).color();
		return palette(Color.WHITE, surface, tint.withLightness(0.22).withChroma(0.015).color(),
				tint.withLightness(0.48).withChroma(0.02), accent, tint.withLightness(0.9).withChroma(0.01).color(),
				-STEP);
	}

	/** The colours by night. */
	public static Palette dark(Color main, Color accent) {
		Oklch tint = Oklch.of(main);
		Color background = tint.withLightness(0.17).withChroma(0.012).color();
		Color surface = tint.withLightness(0.23).withChroma(0.015).color();
		return palette(background, surface, tint.withLightness(0.95).withChroma(0.006).color(),
				tint.withLightness(0.76).withChroma(0.015), accent, tint.withLightness(0.34).withChroma(0.015).color(),
				STEP);
	}

	private static Palette palette(Color background, Color surface, Color text, Oklch secondary, Color accent,
			Color divider, double step) {
		Color strong = readable(Oklch.of(accent), step, background, surface);
		return new Palette(background.hex(), surface.hex(), text.hex(),
				readable(secondary, step, background, surface).hex(), strong.hex(), strong.readable().hex(),
				divider.hex());
	}

	/** The colour, lighter or darker by steps until it can be read on the grounds. */
	private static Color readable(Oklch color, double step, Color... grounds) {
		Oklch next = color;
		while (next.lightness() > 0 && next.lightness() < 1 && !isReadable(next.color(), grounds)) {
			next = next.withLightness(next.lightness() + step);
		}
		Color found = next.color();
		return isReadable(found, grounds) ? found : (step > 0) ? Color.WHITE : Color.BLACK;
	}

	private static boolean isReadable(Color color, Color... grounds) {
		for (Color ground : grounds) {
			if (color.contrast(ground) < AA) {
				return false;
			}
		}
		return true;
	}

}
