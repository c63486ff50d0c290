package app.joren.runtime.fetch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The shared conformance data, which lies beside the project and may be absent. */
public final class Conformance {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Conformance() {
	}

	/** The cases of a file; the test is skipped when there is none. */
	public static Stream<JsonNode> cases(String file) {
		Path path = Path.of("..", "..", "shared", "conformance", file);
		assumeTrue(Files.exists(path), "no " + path + " beside the project");
		return JSON.readTree(path).path("cases").valueStream();
	}

}
