package app.joren.runtime.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which IP addresses belong to the public web: those that the registries have given to
 * somebody, without the ranges that mean a machine's own surroundings, and without IPv6
 * addresses that carry an IPv4 address inside.
 */
final class PublicAddresses {

	/** The last one is where one large cloud keeps its machines' metadata. */
	private static final List<Range> NOT_PUBLIC_V4 = ranges("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
			"169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
			"198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "168.63.129.16/32");

	private static final Range GLOBAL_V6 = Range.of("2000::/3");

	private static final List<Range> NOT_PUBLIC_V6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

	private PublicAddresses() {
	}

	/** Whether an address is on the public web. */
	static boolean contain(InetAddress address) {
		byte[] bytes = address.getAddress();
		if (address instanceof Inet4Address) {
			return NOT_PUBLIC_V4.stream().noneMatch((range) -> range.contains(bytes));
		}
		return GLOBAL_V6.contains(bytes) && NOT_PUBLIC_V6.stream().noneMatch((range) -> range.contains(bytes));
	}

	private static List<Range> ranges(String... texts) {
		return List.of(texts).stream().map(Range::of).toList();
	}

	/**
	 * All addresses that begin alike.
	 *
	 * @param first the first of them
	 * @param bits how many bits are alike
	 */
	private record Range(byte[] first, int bits) {

		static Range of(String text) {
			int slash = text.indexOf('/');
			return new Range(InetAddress.ofLiteral(text.substring(0, slash)).getAddress(),
					Integer.parseInt(text.substring(slash + 1)));
		}

		boolean contains(byte[] address) {
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if ((this.first[bit / 8] & mask) != (address[bit / 8] & mask)) {
					return false;
				}
			}
			return true;
		}

	}

}
