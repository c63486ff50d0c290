package app.joren.push.webapi;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import app.joren.emulator.testing.ApiFuzzer;
import app.joren.push.PushTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What strangers may ask of the devices' API keeps to its document. */
@PushTest
class DevicesFuzzTests {

	@LocalServerPort
	private int port;

	@Test
	void strangersGetNoServerErrorAndNothingThatIsNotDocumented() throws InterruptedException {
		URI base = URI.create("http://127.0.0.1:" + this.port);
		Map<String, String> anApp = Map.of("path.appId", UUID.randomUUID().toString());

		assertThat(new ApiFuzzer(base.resolve("/v3/api-docs/devices"), base, anApp).run(5)).isEmpty();
	}

}
