package app.joren.bench.inprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.joren.bench.site.RecordedSite;
import app.joren.local.demo.DemoFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The same site has the same definition, byte for byte. */
class SameDefinitionTests {

	private static final Path RECORDED = Path.of("../../shared/sites");

	@TempDir
	private Path folder;

	@Test
	void inAProcessThatHashesInAnotherWay() throws Exception {
		DemoFixture.write(this.folder);
		Path site = this.folder.resolve("demo-en");

		assertThat(byAnotherProcess(site)).isEqualTo(DefinitionFile.json(RecordedSite.in(site)));
	}

	@Test
	void inAnalysesThatRunAtOnce() throws Exception {
		DemoFixture.write(this.folder);
		RecordedSite site = RecordedSite.in(this.folder.resolve("demo-ja"));
		Callable<String> analysis = () -> DefinitionFile.json(site);

		List<String> definitions = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
			for (Future<String> definition : threads.invokeAll(List.of(analysis, analysis, analysis))) {
				definitions.add(definition.get());
			}
		}

		assertThat(new HashSet<>(definitions)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "dry-rb", "finops-jp", "vuejs-v1" })
	void ofARecordedSite(String id) throws Exception {
		Path site = RECORDED.resolve(id);
		assumeTrue(Files.exists(site), "The recorded sites are not here");

		assertThat(byAnotherProcess(site)).isEqualTo(DefinitionFile.json(RecordedSite.in(site)));
	}

	private String byAnotherProcess(Path site) throws Exception {
		Path definition = this.folder.resolve("definition.json");
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx700m", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=3", DefinitionFile.class.getName(),
				site.toString(), definition.toString());
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		int code = builder.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("output.txt").toFile())
			.start()
			.waitFor();
		assertThat(code).as(() -> output()).isZero();
		return Files.readString(definition);
	}

	private String output() {
		try {
			return Files.readString(this.folder.resolve("output.txt"));
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

}
