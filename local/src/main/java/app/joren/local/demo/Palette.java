package app.joren.local.demo;

import java.awt.Color;
import java.util.List;
import java.util.Random;

/** The colours of one picture: a time of day at the bay. */
record Palette(int highRgb, int lowRgb, int nearRgb, int farRgb, int accentRgb) {

	private static final List<Palette> DAY = List.of(new Palette(0x8fc7d8, 0xe9f3ee, 0x0b5563, 0x6fa5ad, 0xf6d27c),
			new Palette(0x28436b, 0xf0a26b, 0x1c3350, 0x6a5877, 0xf9c46b),
			new Palette(0xb9d7c6, 0xf7f1dc, 0x2d6a5b, 0x8fb7a0, 0xe9825a),
			new Palette(0x14243d, 0x2e6478, 0x0c3041, 0x35586b, 0xf2e3b5),
			new Palette(0xe7b7a0, 0xfbe8d0, 0x7a3b46, 0xc98a80, 0xf2a33a),
			new Palette(0x9db4c8, 0xdfe6ea, 0x3a5468, 0x8296a6, 0xf4f0e2));

	static Palette of(int variation) {
		return DAY.get(Math.floorMod(variation, DAY.size()));
	}

	Color high() {
		return new Color(this.highRgb);
	}

	Color low() {
		return new Color(this.lowRgb);
	}

	Color accent() {
		return new Color(this.accentRgb);
	}

	Color paper() {
		return mixed(this.lowRgb, 0xffffff, 0.4);
	}

	Color near(int depth) {
		return mixed(this.farRgb, this.nearRgb, Math.min(1, 0.25 + depth * 0.13));
	}

	Color far(int depth) {
		return mixed(this.lowRgb, this.farRgb, 0.45 + depth * 0.25);
	}

	/** Somebody in the crowd: mostly in the club's colours. */
	Color crowd(Random random) {
		int rgb = switch (random.nextInt(6)) {
			case 0 -> this.accentRgb;
			case 1 -> 0xf5f1e6;
			case 2 -> this.farRgb;
			default -> this.nearRgb;
		};
		return mixed(rgb, 0xffffff, random.nextDouble() * 0.22);
	}

	private static Color mixed(int from, int to, double share) {
		return new Color(channel(from, to, 16, share), channel(from, to, 8, share), channel(from, to, 0, share));
	}

	private static int channel(int from, int to, int shift, double share) {
		int start = (from >> shift) & 0xff;
		int end = (to >> shift) & 0xff;
		return (int) Math.round(start + (end - start) * share);
	}

}
