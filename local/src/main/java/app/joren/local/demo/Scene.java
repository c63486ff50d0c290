package app.joren.local.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Random;

/** What a picture shows; abstract, in the colours of the club's town. */
enum Scene {

	/** The bay with its hills and boats. */
	HARBOUR {
		@Override
		void draw(Graphics2D graphics, int variation) {
			Random random = new Random(variation);
			Palette palette = Palette.of(variation);
			sky(graphics, palette);
			sun(graphics, random, palette);
			for (int hill = 0; hill < 3; hill++) {
				ridge(graphics, random, Pictures.HEIGHT * 0.42 + hill * 40, 60 - hill * 10, palette.far(hill));
			}
			for (int wave = 0; wave < 7; wave++) {
				ridge(graphics, random, Pictures.HEIGHT * 0.6 + wave * 42, 8 + wave * 2.0, palette.near(wave));
			}
			for (int boat = 0; boat < 3; boat++) {
				sail(graphics, 160 + random.nextInt(900), 380 + boat * 60, 46 + boat * 22);
			}
		}
	},

	/** The pitch under its lines. */
	PITCH {
		@Override
		void draw(Graphics2D graphics, int variation) {
			Random random = new Random(variation);
			double lean = random.nextDouble() * 500 - 250;
			for (int stripe = -4; stripe < 18; stripe++) {
				graphics.setColor((stripe % 2 == 0) ? new Color(0x2f7d4f) : new Color(0x3a8c5a));
				Path2D.Double band = new Path2D.Double();
				band.moveTo(stripe * 100.0, Pictures.HEIGHT);
				band.lineTo(stripe * 100.0 + 100, Pictures.HEIGHT);
				band.lineTo(stripe * 70.0 + 270 + lean, 0);
				band.lineTo(stripe * 70.0 + 200 + lean, 0);
				graphics.fill(band);
			}
			graphics.setStroke(new BasicStroke(9));
			graphics.setColor(new Color(255, 255, 255, 225));
			double middle = 360 + random.nextInt(480);
			graphics.draw(new Ellipse2D.Double(middle - 210, 190, 420, 260));
			graphics.drawLine((int) middle, 0, (int) (middle - lean / 3), Pictures.HEIGHT);
			ball(graphics, middle + random.nextInt(260) - 130, 330, 34);
			shade(graphics);
		}
	},

	/** A full stand by night. */
	STAND {
		@Override
		void draw(Graphics2D graphics, int variation) {
			Random random = new Random(variation);
			Palette palette = Palette.of(variation);
			graphics.setPaint(new GradientPaint(0, 0, new Color(0x101b2b), 0, Pictures.HEIGHT, palette.near(3)));
			graphics.fillRect(0, 0, Pictures.WIDTH, Pictures.HEIGHT);
			for (int row = 0; row < 16; row++) {
				double size = 13 + row * 1.7;
				for (double x = (row % 2) * size; x < Pictures.WIDTH; x += size * 1.75) {
					graphics.setColor(palette.crowd(random));
					graphics.fill(new Ellipse2D.Double(x + random.nextInt(6), 150 + row * 33 + random.nextInt(7), size,
							size * 1.15));
				}
			}
			for (int lamp = 0; lamp < 3; lamp++) {
				beam(graphics, 150 + lamp * 430 + random.nextInt(60));
			}
		}
	},

	/** A ball in its net. */
	NET {
		@Override
		void draw(Graphics2D graphics, int variation) {
			Random random = new Random(variation);
			sky(graphics, Palette.of(variation));
			double x = 300 + random.nextInt(600);
			double y = 240 + random.nextInt(200);
			graphics.setStroke(new BasicStroke(4));
			graphics.setColor(new Color(255, 255, 255, 170));
			for (int line = -14; line < 30; line++) {
				bentLine(graphics, line * 62, x, y, true);
				bentLine(graphics, line * 62, x, y, false);
			}
			ball(graphics, x, y, 92);
		}
	},

	/** Oars, kit and paper: still lifes of circles and bars. */
	TABLE {
		@Override
		void draw(Graphics2D graphics, int variation) {
			Random random = new Random(variation);
			Palette palette = Palette.of(variation);
			graphics.setColor(palette.paper());
			graphics.fillRect(0, 0, Pictures.WIDTH, Pictures.HEIGHT);
			for (int shape = 0; shape < 9; shape++) {
				graphics.setColor((shape % 3 == 0) ? palette.accent() : palette.near(shape));
				double size = 90 + random.nextInt(210);
				double x = 60 + shape * 120;
				double y = 90 + random.nextInt(360);
				if (shape % 2 == 0) {
					graphics.fill(new Ellipse2D.Double(x, y, size, size));
				}
				else {
					graphics.fillRoundRect((int) x, (int) y, (int) size / 3, (int) size * 2, 36, 36);
				}
			}
		}
	};

	abstract void draw(Graphics2D graphics, int variation);

	static Scene of(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT));
	}

	private static void sky(Graphics2D graphics, Palette palette) {
		graphics.setPaint(new GradientPaint(0, 0, palette.high(), 0, Pictures.HEIGHT, palette.low()));
		graphics.fillRect(0, 0, Pictures.WIDTH, Pictures.HEIGHT);
	}

	private static void sun(Graphics2D graphics, Random random, Palette palette) {
		double x = 200 + random.nextInt(800);
		graphics.setColor(palette.accent());
		graphics.fill(new Ellipse2D.Double(x, 110, 150, 150));
	}

	private static void ridge(Graphics2D graphics, Random random, double height, double swing, Color color) {
		double phase = random.nextDouble() * 6;
		double length = 150 + random.nextInt(140);
		Path2D.Double path = new Path2D.Double();
		path.moveTo(0, Pictures.HEIGHT);
		for (int x = 0; x <= Pictures.WIDTH; x += 10) {
			path.lineTo(x, height + Math.sin(x / length + phase) * swing + Math.sin(x / 61.0 + phase) * swing / 4);
		}
		path.lineTo(Pictures.WIDTH, Pictures.HEIGHT);
		graphics.setColor(color);
		graphics.fill(path);
	}

	private static void sail(Graphics2D graphics, double x, double y, double size) {
		Path2D.Double path = new Path2D.Double();
		path.moveTo(x, y - size * 1.7);
		path.lineTo(x + size * 0.8, y);
		path.lineTo(x, y);
		path.closePath();
		graphics.setColor(new Color(0xfdf8ee));
		graphics.fill(path);
		graphics.setColor(new Color(0x24323c));
		graphics.fillRoundRect((int) (x - size * 0.5), (int) (y + 3), (int) (size * 1.4), (int) (size * 0.22), 12, 12);
	}

	private static void ball(Graphics2D graphics, double x, double y, double radius) {
		graphics.setColor(new Color(0, 0, 0, 60));
		graphics.fill(new Ellipse2D.Double(x - radius, y + radius * 0.75, radius * 2, radius * 0.5));
		graphics.setColor(new Color(0xfbfaf5));
		graphics.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
		graphics.setColor(new Color(0x16303a));
		for (int patch = 0; patch < 5; patch++) {
			double angle = patch * Math.TAU / 5 - Math.PI / 2;
			double size = radius * 0.5;
			graphics.fill(new Ellipse2D.Double(x + Math.cos(angle) * radius * 0.6 - size / 2,
					y + Math.sin(angle) * radius * 0.6 - size / 2, size, size));
		}
	}

	private static void beam(Graphics2D graphics, int x) {
		Path2D.Double path = new Path2D.Double();
		path.moveTo(x, 30);
		path.lineTo(x + 300, Pictures.HEIGHT);
		path.lineTo(x - 260, Pictures.HEIGHT);
		path.closePath();
		graphics.setPaint(new GradientPaint(x, 30, new Color(255, 246, 214, 120), x, Pictures.HEIGHT,
				new Color(255, 246, 214, 0)));
		graphics.fill(path);
		graphics.setColor(new Color(0xfff3cf));
		graphics.fillRoundRect(x - 48, 18, 96, 26, 12, 12);
	}

	private static void bentLine(Graphics2D graphics, double offset, double x, double y, boolean falling) {
		Path2D.Double path = new Path2D.Double();
		for (int step = 0; step <= 40; step++) {
			double along = step * 34.0 - 80;
			double px = falling ? offset + along * 0.6 : offset + 500 - along * 0.6;
			double pull = 9000 / (Math.hypot(px - x, along - y) + 90);
			double bentX = px + Math.signum(px - x) * pull * 0.4;
			double bentY = along - pull * 0.5;
			if (step == 0) {
				path.moveTo(bentX, bentY);
			}
			else {
				path.lineTo(bentX, bentY);
			}
		}
		graphics.draw(path);
	}

	private static void shade(Graphics2D graphics) {
		graphics
			.setPaint(new GradientPaint(0, 0, new Color(8, 30, 40, 110), 0, Pictures.HEIGHT, new Color(8, 30, 40, 0)));
		graphics.fillRect(0, 0, Pictures.WIDTH, Pictures.HEIGHT);
	}

}
