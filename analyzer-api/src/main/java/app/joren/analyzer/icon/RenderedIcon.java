package app.joren.analyzer.icon;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import app.joren.extraction.design.Color;

/** An app's icon as it is kept: a square, opaque PNG, and the hash that names it. */
public final class RenderedIcon {

	private final byte[] png;

	private final String hash;

	private RenderedIcon(byte[] png) {
		this.png = png;
		this.hash = HexFormat.of().formatHex(sha256(png));
	}

	/**
	 * Makes an icon of a picture; empty if nothing of it can be seen.
	 * @param picture the site's
	 * @param site the site's main colour
	 */
	public static Optional<RenderedIcon> of(BufferedImage picture, Color site) {
		return IconPainter.paint(picture, site).map(RenderedIcon::written).map(RenderedIcon::new);
	}

	/** Hexadecimal SHA-256 of the PNG. */
	public String hash() {
		return this.hash;
	}

	/** The file. */
	public byte[] png() {
		return this.png.clone();
	}

	private static byte[] written(BufferedImage icon) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(png)) {
			ImageIO.write(icon, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return png.toByteArray();
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
