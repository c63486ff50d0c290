package app.joren.extraction.body;

/** The hosts of addresses as they are written in links. */
final class Hosts {

	private Hosts() {
	}

	/** The host, with its port; empty where there is none. */
	static String of(String address) {
		int start = address.indexOf("//") + 2;
		int end = address.indexOf('/', start);
		return (start < 2) ? "" : (end < 0) ? address.substring(start) : address.substring(start, end);
	}

}
