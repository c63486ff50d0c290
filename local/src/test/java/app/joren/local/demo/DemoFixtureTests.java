package app.joren.local.demo;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DemoFixtureTests {

	@Test
	void writesAFileAndATruthForEveryStory(@TempDir Path folder) throws Exception {
		DemoFixture.write(folder);

		for (String name : new String[] { "demo-ja", "demo-en" }) {
			Path site = folder.resolve(name);
			JsonNode truth = JsonMapper.shared().readTree(Files.readString(site.resolve("site.json")));
			String origin = truth.get("origin").asString();
			assertThat(truth.get("articles").size()).isGreaterThanOrEqualTo(24);
			for (JsonNode article : truth.get("articles")) {
				assertThat(site.resolve("files" + article.get("url").asString().substring(origin.length()))).exists();
				assertThat(site.resolve(article.get("text_file").asString())).isNotEmptyFile();
			}
		}
	}

}
