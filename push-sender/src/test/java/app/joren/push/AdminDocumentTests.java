package app.joren.push;

import java.nio.file.Path;

import app.joren.emulator.testing.CommittedDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CampaignTest
class AdminDocumentTests {

	@Autowired
	private Console console;

	@Test
	void theAdminApiIsAsItIsDocumented() {
		CommittedDocument.at(Path.of("../docs/api/push.json"))
			.requireSame(this.console.read("/v3/api-docs/push", JsonNode.class));
	}

}
