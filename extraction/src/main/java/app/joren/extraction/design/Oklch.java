package app.joren.extraction.design;

/**
 * A colour by how it is perceived: two colours of one lightness look equally light,
 * whatever their hue.
 *
 * @param lightness between 0 and 1
 * @param chroma from 0, which is grey
 * @param hue in radians
 */
public record Oklch(double lightness, double chroma, double hue) {

	/** How a colour is perceived. */
	public static Oklch of(Color color) {
		double red = Color.linear(color.red());
		double green = Color.linear(color.green());
		double blue = Color.linear(color.blue());
		double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
		double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
		double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
		double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
		double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
		return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
	}

	/** The same hue, lighter or darker. */
	Oklch withLightness(double other) {
		return new Oklch(Math.clamp(other, 0, 1), this.chroma, this.hue);
	}

	/** The same hue, at most so strong. */
	Oklch withChroma(double most) {
		return new Oklch(this.lightness, Math.min(this.chroma, most), this.hue);
	}

	/**
	 * The colour; where no screen shows it, the strongest of the same lightness and hue.
	 */
	Color color() {
		double strength = this.chroma;
		double[] rgb = linear(strength);
		for (int i = 0; i < 40 && !isShown(rgb); i++) {
			strength *= 0.93;
			rgb = linear(strength);
		}
		return new Color(encoded(rgb[0]), encoded(rgb[1]), encoded(rgb[2])).rounded();
	}

	private double[] linear(double strength) {
		double a = strength * Math.cos(this.hue);
		double b = strength * Math.sin(this.hue);
		double l = Math.pow(this.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
		double m = Math.pow(this.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
		double s = Math.pow(this.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
		return new double[] { 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
				-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
				-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s };
	}

	private static boolean isShown(double[] rgb) {
		for (double value : rgb) {
			if (value < -0.0005 || value > 1.0005) {
				return false;
			}
		}
		return true;
	}

	private static double encoded(double value) {
		double within = Math.clamp(value, 0, 1);
		return (within <= 0.0031308) ? within * 12.92 : 1.055 * Math.pow(within, 1 / 2.4) - 0.055;
	}

}
