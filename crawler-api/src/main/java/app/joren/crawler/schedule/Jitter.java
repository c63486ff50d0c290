package app.joren.crawler.schedule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import app.joren.crawler.store.ContentHash;

/**
 * Spreads what would come at once, in the same way whenever it is asked: nothing is drawn
 * by chance, so that two workers come to the same times.
 */
public final class Jitter {

	private Jitter() {
	}

	/**
	 * A moment around another one.
	 * @param from where the interval begins
	 * @param to where it would end
	 * @param share by which it may be shorter or longer
	 * @param of what it is about
	 */
	public static Instant around(Instant from, Instant to, double share, String of) {
		double drawn = 2 * drawn(of + "\n" + from) - 1;
		return to.plusMillis((long) (Duration.between(from, to).toMillis() * share * drawn));
	}

	private static double drawn(String of) {
		byte[] hash = HexFormat.of().parseHex(ContentHash.of(of.getBytes(StandardCharsets.UTF_8)));
		return (ByteBuffer.wrap(hash).getInt() & 0x7fff_ffff) / (double) 0x8000_0000L;
	}

}
