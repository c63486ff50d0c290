package app.joren.runtime.fetch;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one spelling of an IPv6 address (RFC 5952). */
final class Ipv6Spelling {

	/** The platform reads more than these, such as zones and IPv4 addresses. */
	private static final Pattern WRITTEN = Pattern.compile(
			"(?=.*:)(?:[0-9a-fA-F]{0,4}:)+(?:[0-9a-fA-F]{0,4}|(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2}))");

	private static final int GROUPS = 8;

	private Ipv6Spelling() {
	}

	/** Reads an address as it stands in brackets. */
	static Optional<InetAddress> parse(String text) {
		try {
			return WRITTEN.matcher(text).matches() ? Optional.of(InetAddress.ofLiteral(text)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	static String of(byte[] address) {
		int[] groups = new int[GROUPS];
		ByteBuffer bytes = ByteBuffer.wrap(address);
		for (int i = 0; i < GROUPS; i++) {
			groups[i] = bytes.getShort() & 0xffff;
		}
		int from = 0;
		int length = 1;
		for (int i = 0; i < GROUPS; i++) {
			int zeros = zeros(groups, i);
			if (zeros > length) {
				from = i;
				length = zeros;
			}
		}
		return (length < 2) ? joined(groups, 0, GROUPS)
				: joined(groups, 0, from) + "::" + joined(groups, from + length, GROUPS);
	}

	private static int zeros(int[] groups, int from) {
		int to = from;
		while (to < GROUPS && groups[to] == 0) {
			to++;
		}
		return to - from;
	}

	private static String joined(int[] groups, int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < to; i++) {
			text.append((i == from) ? "" : ":").append(Integer.toHexString(groups[i]));
		}
		return text.toString();
	}

}
