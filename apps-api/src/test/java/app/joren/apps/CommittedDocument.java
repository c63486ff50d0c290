package app.joren.apps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A generated document that is committed so that people and other programs can read it.
 * With {@code -Djoren.documents=write} it is written anew.
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
			assertThat(this.path).as("run the test with -Djoren.documents=write and commit the result").exists();
			assertThat(Files.readString(this.path))
				.as("run the test with -Djoren.documents=write and commit the result")
				.isEqualTo(text);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
