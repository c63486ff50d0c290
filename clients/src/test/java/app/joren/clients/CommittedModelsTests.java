package app.joren.clients;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommittedModelsTests {

	static Iterable<Map.Entry<Path, String>> files() {
		return ModelFiles.all().entrySet();
	}

	@ParameterizedTest
	@MethodSource("files")
	void modelsAreThoseOfTheDocuments(Map.Entry<Path, String> file) {
		assertThat(file.getKey()).as("build the module with -Djoren.documents=write and commit the result")
			.exists()
			.hasContent(file.getValue());
	}

}
