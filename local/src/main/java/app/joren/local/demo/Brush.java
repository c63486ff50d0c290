package app.joren.local.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** The things that the scenes are painted of. */
final class Brush {

	private Brush() {
	}

	/** A sky from its height to the horizon. */
	static void sky(Graphics2D graphics, Palette palette) {
		graphics.setPaint(new GradientPaint(0, 0, palette.high(), 0, Pictures.HEIGHT, palette.low()));
		graphics.fillRect(0, 0, Pictures.WIDTH, Pictures.HEIGHT);
	}

	/** The sun somewhere in the sky. */
	static void sun(Graphics2D graphics, Random random, Palette palette) {
		double x = 200 + random.nextInt(800);
		graphics.setColor(palette.accent());
		graphics.fill(new Ellipse2D.Double(x, 110, 150, 150));
	}

	/** A wavy line that is filled to the bottom: a hill or a wave. */
	static void ridge(Graphics2D graphics, Random random, double height, double swing, Color color) {
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

	/** A boat under sail. */
	static void sail(Graphics2D graphics, double x, double y, double size) {
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

	/** A football and its shadow. */
	static void ball(Graphics2D graphics, double x, double y, double radius) {
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

	/** A lamp and its light. */
	static void beam(Graphics2D graphics, int x) {
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

	/** A line of a net that bends around the ball in it. */
	static void bentLine(Graphics2D graphics, double offset, double x, double y, boolean falling) {
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

	/** A shadow from above. */
	static void shade(Graphics2D graphics) {
		graphics
			.setPaint(new GradientPaint(0, 0, new Color(8, 30, 40, 110), 0, Pictures.HEIGHT, new Color(8, 30, 40, 0)));
		graphics.fillRect(0, 0, Pictures.WIDTH, Pictures.HEIGHT);
	}

}
