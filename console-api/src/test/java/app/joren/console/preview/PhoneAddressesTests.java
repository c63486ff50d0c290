package app.joren.console.preview;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneAddressesTests {

	@AfterEach
	void noRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void isTheAddressThatIsSet() {
		PhoneAddresses phones = phones("https://console.example");

		assertThat(phones.of("a b")).hasToString("https://console.example/preview/?app=a%20b");
		assertThat(phones.cablePorts()).isEmpty();
	}

	@Test
	void isElseTheAddressOfWhoAsks() {
		askedAt("console.lan", 8051);

		assertThat(phones(null).of("demo")).hasToString("http://console.lan:8051/preview/?app=demo");
	}

	@Test
	void namesThePortsForACableWhereOnlyThisMachineListens() {
		askedAt("127.0.0.1", 8351);

		assertThat(phones(null).cablePorts()).containsExactly(8351, 3340);
	}

	private static PhoneAddresses phones(@Nullable String address) {
		return new PhoneAddresses(new PreviewSettings(URI.create("http://127.0.0.1:3340"),
				(address != null) ? URI.create(address) : null, null, null, "classpath:/"));
	}

	private static void askedAt(String host, int port) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/apps/1");
		request.setServerName(host);
		request.setServerPort(port);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
	}

}
