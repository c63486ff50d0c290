package app.joren.analyzer;

import java.net.URI;
import java.util.UUID;

import app.joren.analyzer.definition.Definitions;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.definition.SiteDefinition;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AnalyzerTest
class DefinitionsTests {

	private static final URI HOME = URI.create("https://club.example/");

	private final String appId = UUID.randomUUID().toString();

	private final String path = "/v1/apps/" + this.appId + "/definitions";

	@Autowired
	private Definitions definitions;

	@Autowired
	private Caller caller;

	@Autowired
	private JsonMapper json;

	@Test
	void aCorrectedDefinitionIsTheNextVersion() {
		this.definitions.add(this.appId, Sites.definition(HOME, "Found"), "analysis");

		this.caller.post(this.path, Sites.definition(HOME, "Corrected")).expectStatus().isCreated();

		assertThat(this.caller.read(this.path, DefinitionVersion[].class))
			.extracting((version) -> version.version() + " " + version.origin())
			.containsExactly("2 person", "1 analysis");
		assertThat(this.caller.read(this.path + "/1", SiteDefinition.class).name()).isEqualTo("Found");
		assertThat(this.caller.read(this.path + "/2", SiteDefinition.class))
			.isEqualTo(Sites.definition(HOME, "Corrected"));
	}

	@Test
	void anOlderVersionIsFollowedAgain() {
		this.definitions.add(this.appId, Sites.definition(HOME, "Found"), "analysis");
		this.definitions.add(this.appId, Sites.definition(HOME, "Corrected"), "person");

		this.caller.post(this.path + "/1/activate", "").expectStatus().isOk();

		assertThat(this.caller.read(this.path, DefinitionVersion[].class))
			.extracting((version) -> version.version() + " " + version.active())
			.containsExactly("2 false", "1 true");
		this.caller.post(this.path + "/3/activate", "").expectStatus().isNotFound();
	}

	@Test
	void anInvalidDefinitionIsRefusedWithItsFaults() {
		this.definitions.add(this.appId, Sites.definition(HOME, "Found"), "analysis");
		ObjectNode broken = this.json.valueToTree(Sites.definition(HOME, ""));

		this.caller.post(this.path, broken)
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("The definition has faults. /name: is empty.");
		broken.putNull("sections");
		this.caller.post(this.path, broken).expectStatus().isBadRequest();
		assertThat(this.caller.read(this.path, DefinitionVersion[].class)).hasSize(1);
	}

	@Test
	void whatWasNeverAnalysedCannotBeCorrected() {
		this.caller.post(this.path, Sites.definition(HOME, "Nothing")).expectStatus().isNotFound();
		this.caller.get(this.path + "/1").expectStatus().isNotFound();
		this.caller.get(this.path + "/x").expectStatus().isBadRequest();
	}

	@Test
	void theSchemaOfTheDefinitionIsPublished() {
		JsonNode schema = this.caller.read("/v1/schemas/site-definition", JsonNode.class);

		assertThat(schema.path("title").asString()).isEqualTo("Site definition");
		assertThat(schema.path("required").valueStream().map(JsonNode::asString)).contains("home", "sections")
			.doesNotContain("zone");
	}

	@Test
	void theApiIsAsItIsDocumented() {
		JsonNode served = this.caller.read("/v3/api-docs", JsonNode.class);

		CommittedDocument.at(java.nio.file.Path.of("../docs/api/analyzer.json")).requireSame(served);
	}

}
