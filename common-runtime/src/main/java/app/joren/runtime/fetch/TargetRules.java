package app.joren.runtime.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/** Which addresses are fetched: names on the public web, and the named exceptions. */
final class TargetRules {

	private static final Set<Integer> USUAL_PORTS = Set.of(80, 443, 8000, 8008, 8080, 8081, 8088, 8443, 8888);

	private static final List<String> INTERNAL_NAMES = List.of(".localhost", ".local", ".localdomain", ".internal",
			".intranet", ".private", ".corp", ".home", ".lan", ".home.arpa");

	private final Set<HostPort> exceptions;

	private final Set<Integer> ports;

	TargetRules(FetchSettings settings) {
		this.exceptions = settings.allowedHosts();
		this.ports = settings.ports();
	}

	/** Judges an address before its name is looked up. */
	void check(WebAddress address) throws AddressRefused {
		if (isException(address.host(), address.port())) {
			return;
		}
		if (!USUAL_PORTS.contains(address.port()) && !this.ports.contains(address.port())) {
			throw AddressRefused.forbidden("Websites are not fetched from port " + address.port());
		}
		if (isInternal(address.host())) {
			throw AddressRefused.forbidden(address.host() + " is not on the public web");
		}
	}

	/** Whether a connection may be opened to what a name was looked up to. */
	boolean allow(String host, int port, InetAddress found) {
		return isException(host, port) ? found.isLoopbackAddress() : PublicAddresses.contain(found);
	}

	boolean isException(String host, int port) {
		return this.exceptions.contains(new HostPort(host, Math.max(1, port)));
	}

	private static boolean isInternal(String host) {
		if (host.startsWith("[")) {
			return !PublicAddresses.contain(InetAddress.ofLiteral(host.substring(1, host.length() - 1)));
		}
		if (Ipv4Spelling.endsInNumber(host)) {
			return !PublicAddresses.contain(InetAddress.ofLiteral(host));
		}
		return !host.contains(".") || INTERNAL_NAMES.stream().anyMatch(host::endsWith);
	}

}
