package app.joren.crawler.schedule;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import app.joren.crawler.store.ContentHash;

/**
 * Ids of crawls that start by themselves: whoever starts what is due then comes to the
 * same one, so that it is started once.
 */
final class CrawlIds {

	private static final long VERSION = 0x7000L;

	private static final long VARIANT = 0x8000_0000_0000_0000L;

	private CrawlIds() {
	}

	/** A UUID of version 7 (RFC 9562, 5.7), with a hash in place of chance. */
	static String of(String appId, Instant due) {
		byte[] hash = HexFormat.of().parseHex(ContentHash.of((appId + "\n" + due).getBytes(StandardCharsets.UTF_8)));
		ByteBuffer bits = ByteBuffer.wrap(hash);
		long high = (due.toEpochMilli() << 16) | VERSION | (bits.getShort() & 0x0fffL);
		long low = VARIANT | (bits.getLong() >>> 2);
		return new UUID(high, low).toString();
	}

}
