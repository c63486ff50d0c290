package app.joren.emulator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A generated document that is committed so that people and other programs can read it.
 * With {@code -Djoren.documents=write} it is written anew.
 *
 * @param path relative to the module
 */
public record CommittedDocument(Path path) {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	/** The document at a path relative to the module. */
	public static CommittedDocument at(Path path) {
		return new CommittedDocument(path);
	}

	/** Requires that what is committed is what is generated now. */
	public void requireSame(JsonNode generated) {
		String text = JSON.writeValueAsString(generated) + "\n";
		try {
			if ("write".equals(System.getProperty("joren.documents"))) {
				Files.createDirectories(this.path.toAbsolutePath().getParent());
				Files.writeString(this.path, text);
			}
			if (!Files.exists(this.path) || !Files.readString(this.path).equals(text)) {
				throw new AssertionError(this.path + " is not what is generated now:"
						+ " run the test with -Djoren.documents=write and commit the result");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
