package app.joren.bench.content;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.apps.AppsApplication;
import app.joren.bench.aws.StandInProcess;
import app.joren.bench.inprocess.InProcessConverter;
import app.joren.bench.process.AppsProcess;
import app.joren.bench.site.RecordedSite;
import app.joren.contracts.article.Article;
import app.joren.emulator.StateStack;
import app.joren.emulator.Workplace;
import app.joren.runtime.JorenService;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Loads the content API and a server of the same bytes as files in turns, each on the
 * same one core, from the other core.
 *
 * @param articles how many articles the app has
 * @param seconds each load goes on
 * @param progress is told of each part
 */
public record ContentBench(int articles, int seconds, Consumer<String> progress) {

	private static final int SERVING_CORE = 0;

	private static final int ASKING_CORE = 1;

	private static final int CONNECTIONS = 32;

	private static final String PREFIX = "bench";

	/** Serves articles of a recorded site under many names. */
	public ContentReport run(RecordedSite recorded) throws AnalysisFailed, IOException, InterruptedException {
		List<Article> originals = List.copyOf(new InProcessConverter().articles(recorded));
		Path folder = Files.createTempDirectory("joren-content-");
		try (StandInProcess aws = StandInProcess.start(); Nginx files = Nginx.start(folder, SERVING_CORE)) {
			new StateStack(aws.endpoint(), Workplace.here().stateTemplate()).apply(PREFIX);
			StoredApp app = store(aws.endpoint(), originals);
			this.progress.accept("Stored " + this.articles + " articles");
			Wrk wrk = new Wrk(folder, ASKING_CORE, CONNECTIONS, this.seconds);
			List<ContentReport.Row> rows = new ArrayList<>();
			try (AppsProcess apps = AppsProcess.start(SERVING_CORE, settings(aws.endpoint()))) {
				new Loads(apps, files, wrk, rows, this.progress).warm(app);
			}
			try (AppsProcess apps = AppsProcess.start(SERVING_CORE,
					Stream.concat(settings(aws.endpoint()), Stream.of("--apps.content.cache-size=1KB")))) {
				new Loads(apps, files, wrk, rows, this.progress).cold(app);
			}
			return new ContentReport(this.articles, rows);
		}
	}

	private StoredApp store(URI aws, List<Article> originals) {
		String[] arguments = Stream.concat(Stream.of("worker", "--server.port=0"), settings(aws))
			.toArray(String[]::new);
		try (ConfigurableApplicationContext worker = JorenService.run(AppsApplication.class, "apps", arguments)) {
			return StoredApp.store(worker, originals, this.articles);
		}
	}

	private static Stream<String> settings(URI aws) {
		return Map
			.of("server.address", "127.0.0.1", "AWS_ENDPOINT_URL", aws.toString(), "joren.prefix", PREFIX,
					"joren.service.secret", UUID.randomUUID().toString(), "apps.limits.enabled", "false")
			.entrySet()
			.stream()
			.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue());
	}

}
