package app.joren.push;

import java.nio.file.Path;

import app.joren.emulator.testing.CommittedDocument;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@PushTest
class ApiDocumentTests {

	@Autowired
	private RestTestClient http;

	@Test
	void theDevicesApiIsAsItIsDocumentedForEverybody() {
		CommittedDocument.at(Path.of("../docs/api/push-devices.json"))
			.requireSame(new Phone(this.http, "club").read("/v3/api-docs/devices"));
	}

}
