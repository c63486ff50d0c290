package app.joren.extraction;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shared test data beside the repository, absent on a plain clone. */
public final class SharedFiles {

	private static final Path ROOT = Path.of("../../shared");

	private SharedFiles() {
	}

	/** A file of the shared data; the test is skipped where there is none. */
	public static Path file(String name) {
		Path file = ROOT.resolve(name);
		Assumptions.assumeTrue(Files.exists(file), () -> "no " + file + " beside this clone");
		return file;
	}

	/** The cases of a file of shared cases. */
	public static Iterable<JsonNode> cases(String name) {
		return JsonMapper.shared().readTree(file("conformance/" + name)).path("cases");
	}

	/** What a case holds as text, or as bytes that are no text. */
	public static byte[] bytes(JsonNode test, String name) {
		return test.has(name + "_base64") ? Base64.getDecoder().decode(test.path(name + "_base64").asString())
				: test.path(name).asString().getBytes(StandardCharsets.UTF_8);
	}

}
