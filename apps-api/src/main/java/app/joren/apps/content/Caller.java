package app.joren.apps.content;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;

/**
 * Who asks: a device that names itself, or else all that have its address.
 *
 * @param appId the app
 * @param address of the caller; of an IPv6 address the part that is one customer's
 * @param install what the device calls itself, if it does
 */
record Caller(String appId, String address, Optional<String> install) {

	/** By this header a device tells itself from others with its address. */
	static final String INSTALL = "Joren-Install";

	/** Below this are the requests that are counted. */
	static final String APPS = "/v1/apps/";

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

	private static final int CUSTOMER_BYTES = 8;

	private static final int IPV6_BYTES = 16;

	/**
	 * Who asks something of an app, if it is an app's. A request that the server has
	 * refused already may have no path.
	 */
	static Optional<Caller> of(HttpServletRequest request) {
		String path = request.getRequestURI();
		boolean counted = path != null && path.startsWith(APPS);
		if (!counted || HttpMethod.OPTIONS.matches(request.getMethod())) {
			return Optional.empty();
		}
		String appId = path.substring(APPS.length()).split("/", 2)[0];
		Optional<String> install = Optional.ofNullable(request.getHeader(INSTALL))
			.filter((name) -> FORM.matcher(name).matches());
		return Optional.of(new Caller(appId, customer(request.getRemoteAddr()), install));
	}

	/** The address's share of what is allowed. */
	String byAddress() {
		return "address " + this.appId + " " + this.address;
	}

	/** The device's share of what is allowed. */
	String byDevice() {
		return "device " + this.appId + " " + this.install.orElse(this.address);
	}

	private static String customer(String address) {
		try {
			byte[] bytes = InetAddress.ofLiteral(address).getAddress();
			return (bytes.length == IPV6_BYTES) ? HexFormat.of().formatHex(Arrays.copyOf(bytes, CUSTOMER_BYTES))
					: address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
