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
			Brush.sky(graphics, palette);
			Brush.sun(graphics, random, palette);
			for (int hill = 0; hill < 3; hill++) {
				Brush.ridge(graphics, random, Pictures.HEIGHT * 0.42 + hill * 40, 60 - hill * 10, palette.far(hill));
			}
			for (int wave = 0; wave < 7; wave++) {
				Brush.ridge(graphics, random, Pictures.HEIGHT * 0.6 + wave * 42, 8 + wave * 2.0, palette.near(wave));
			}
			for (int boat = 0; boat < 3; boat++) {
				Brush.sail(graphics, 160 + random.nextInt(900), 380 + boat * 60, 46 + boat * 22);
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
			Brush.ball(graphics, middle + random.nextInt(260) - 130, 330, 34);
			Brush.shade(graphics);
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
				Brush.beam(graphics, 150 + lamp * 430 + random.nextInt(60));
			}
		}
	},

	/** A ball in its net. */
	NET {
		@Override
		void draw(Graphics2D graphics, int variation) {
			Random random = new Random(variation);
			Brush.sky(graphics, Palette.of(variation));
			double x = 300 + random.nextInt(600);
			double y = 240 + random.nextInt(200);
			graphics.setStroke(new BasicStroke(4));
			graphics.setColor(new Color(255, 255, 255, 170));
			for (int line = -14; line < 30; line++) {
				Brush.bentLine(graphics, line * 62, x, y, true);
				Brush.bentLine(graphics, line * 62, x, y, false);
			}
			Brush.ball(graphics, x, y, 92);
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

}
