package app.joren.console.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The page for those who write native apps leaves out nothing that phones get. */
class ClientsPageTests {

	private static final Path DOCS = Path.of("../docs");

	private static final JsonNode API = JsonMapper.shared().readTree(DOCS.resolve("api/apps-content.json"));

	@Test
	void namesEveryCall() throws IOException {
		assertThat(API.get("paths").propertyNames()).allSatisfy((path) -> assertThat(page()).contains(path));
	}

	@Test
	void saysHowEachBlockIsDrawn() throws IOException {
		JsonNode blocks = API.at("/components/schemas/BlockDocument/discriminator/mapping");

		assertThat(blocks.propertyNames()).hasSizeGreaterThan(10)
			.allSatisfy((type) -> assertThat(tableRows()).anyMatch((row) -> firstCell(row).contains("`" + type + "`")));
	}

	@Test
	void thePreviewDrawsEachBlock() throws IOException {
		String drawers = Files.readString(Path.of("src/main/resources/static/preview/app/blocks.js"));

		assertThat(API.at("/components/schemas/BlockDocument/discriminator/mapping").propertyNames())
			.allSatisfy((type) -> assertThat(drawers).containsPattern("(?m)^  " + type + "[:,]"));
	}

	private static Stream<String> tableRows() throws IOException {
		return page().lines().filter((line) -> line.startsWith("| "));
	}

	private static String firstCell(String row) {
		return row.split("\\|")[1];
	}

	private static String page() throws IOException {
		return Files.readString(DOCS.resolve("clients.md"));
	}

}
