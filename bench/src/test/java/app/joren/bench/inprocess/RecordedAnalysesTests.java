package app.joren.bench.inprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import app.joren.bench.site.RecordedSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the analysis of every recorded site. */
@EnabledIf("areThere")
class RecordedAnalysesTests {

	private static final Path RECORDED = Path.of("../../shared/sites");

	/** More is not asked of a site whose owner has not seen us yet. */
	private static final int MOST_REQUESTS = 40;

	private static final Map<Path, Analysed> ANALYSED = new LinkedHashMap<>();

	@TempDir
	private static Path folder;

	@BeforeAll
	static void analyse() throws Exception {
		List<Path> sites = recorded();
		Process other = DefinitionFiles.start(folder, sites);
		for (Path site : sites) {
			ANALYSED.put(site, Analysed.of(RecordedSite.in(site)));
		}
		DefinitionFiles.await(other, folder);
	}

	@ParameterizedTest
	@MethodSource("sites")
	void giveTheSameDefinitionInAProcessThatHashesInAnotherWay(Path site) throws Exception {
		assertThat(DefinitionFiles.of(site, folder)).isEqualTo(analysed(site).definition());
	}

	@ParameterizedTest
	@MethodSource("sites")
	void costFewRequests(Path site) {
		assertThat(analysed(site).requests()).isLessThanOrEqualTo(MOST_REQUESTS);
	}

	static boolean areThere() {
		return Files.isDirectory(RECORDED);
	}

	static Set<Path> sites() {
		return ANALYSED.keySet();
	}

	private static Analysed analysed(Path site) {
		return ANALYSED.getOrDefault(site, new Analysed("", 0));
	}

	private static List<Path> recorded() throws IOException {
		try (Stream<Path> folders = Files.list(RECORDED)) {
			return folders.filter((folder) -> Files.exists(folder.resolve("site.json"))).sorted().toList();
		}
	}

}
