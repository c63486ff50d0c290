package app.joren.bench.inprocess;

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

import static org.assertj.core.api.Assertions.assertThat;

/** The same site has the same definition, byte for byte. */
class SameDefinitionTests {

	@TempDir
	private Path folder;

	@Test
	void inAProcessThatHashesInAnotherWay() throws Exception {
		DemoFixture.write(this.folder);
		Path site = this.folder.resolve("demo-en");

		DefinitionFiles.await(DefinitionFiles.start(this.folder, List.of(site)), this.folder);

		assertThat(DefinitionFiles.of(site, this.folder)).isEqualTo(Analysed.of(RecordedSite.in(site)).definition());
	}

	@Test
	void inAnalysesThatRunAtOnce() throws Exception {
		DemoFixture.write(this.folder);
		RecordedSite site = RecordedSite.in(this.folder.resolve("demo-ja"));
		Callable<String> analysis = () -> Analysed.of(site).definition();

		List<String> definitions = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
			for (Future<String> definition : threads.invokeAll(List.of(analysis, analysis, analysis))) {
				definitions.add(definition.get());
			}
		}

		assertThat(new HashSet<>(definitions)).hasSize(1);
	}

}
