package app.joren.apps;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

@AppsTest
class ApiDocumentTests {

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@Test
	void theAdminApiIsAsItIsDocumented() {
		JsonNode served = this.console.read("/v3/api-docs/admin", JsonNode.class);

		CommittedDocument.at(Path.of("../docs/api/apps-admin.json")).requireSame(served);
	}

	@Test
	void theContentApiIsAsItIsDocumentedForEverybody() {
		JsonNode served = this.phone.read("/v3/api-docs/content");

		CommittedDocument.at(Path.of("../docs/api/apps-content.json")).requireSame(served);
	}

}
