package app.joren.bench.crawl;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import app.joren.bench.faults.Neighbours;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.crawler.CrawlerApplication;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.emulator.Emulator;
import app.joren.emulator.StateStack;
import app.joren.emulator.Workplace;
import app.joren.runtime.JorenService;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A crawler's worker in a process of its own, as it is deployed, on an emulator; and the
 * crawler's other half in this process, which starts crawls and sees their ends.
 */
final class WorkerProcess implements AutoCloseable {

	private static final String PREFIX = "bench";

	private static final Duration LOOK = Duration.ofMillis(100);

	private final Neighbours neighbours;

	private final SiteDefinition definition;

	private final Emulator emulator;

	private final ConfigurableApplicationContext starter;

	private final MeasuredProcess worker;

	private WorkerProcess(Neighbours neighbours, SiteDefinition definition, Emulator emulator,
			ConfigurableApplicationContext starter, MeasuredProcess worker) {
		this.neighbours = neighbours;
		this.definition = definition;
		this.emulator = emulator;
		this.starter = starter;
		this.worker = worker;
	}

	/**
	 * Starts a worker.
	 * @param definition how the site is built
	 * @param site host and port that may be fetched
	 * @param flags of its JVM
	 */
	static WorkerProcess start(SiteDefinition definition, String site, List<String> flags) {
		Neighbours neighbours = new Neighbours();
		Workplace workplace = Workplace.here();
		Emulator emulator = Emulator.forgetful(workplace);
		new StateStack(emulator.endpoint(), workplace.stateTemplate()).apply(PREFIX);
		Map<String, Object> settings = Map.of("server.port", 0, "server.address", "127.0.0.1", "AWS_ENDPOINT_URL",
				emulator.endpoint(), "joren.prefix", PREFIX, "joren.service.secret", UUID.randomUUID().toString(),
				"joren.fetch.allowed-hosts", site, "joren.fetch.local-delay", "0s",
				"spring.http.serviceclient.analyzer.base-url", neighbours.address(),
				"spring.http.serviceclient.console.base-url", neighbours.address());
		List<String> arguments = settings.entrySet()
			.stream()
			.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
			.toList();
		MeasuredProcess worker = MeasuredProcess.start(command(flags, arguments), Map.of(),
				workplace.home().resolve("log").resolve("bench-worker.log"));
		List<String> here = new ArrayList<>(List.of("webapi"));
		here.addAll(arguments);
		return new WorkerProcess(neighbours, definition, emulator,
				JorenService.run(CrawlerApplication.class, "crawler", here.toArray(String[]::new)), worker);
	}

	private static List<String> command(List<String> flags, List<String> arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(flags);
		command.addAll(
				List.of("-cp", System.getProperty("java.class.path"), CrawlerApplication.class.getName(), "worker"));
		command.addAll(arguments);
		return command;
	}

	/**
	 * Crawls an app's site to the end.
	 * @param watcher is told now and then how far it is
	 */
	Crawl crawl(String appId, Consumer<CrawlCounts> watcher) throws InterruptedException {
		this.neighbours.define(appId, this.definition);
		String crawlId = this.starter.getBean(StartingCrawls.class)
			.start(new StartCrawl(appId, UUID.randomUUID().toString(), 1))
			.id();
		Crawls crawls = this.starter.getBean(Crawls.class);
		Crawl crawl = crawls.find(crawlId).orElseThrow();
		while (!crawl.state().ended()) {
			Thread.sleep(LOOK);
			crawl = crawls.find(crawlId).orElseThrow();
			watcher.accept(crawl.counts());
		}
		return crawl;
	}

	/** The process. */
	MeasuredProcess process() {
		return this.worker;
	}

	@Override
	public void close() {
		this.worker.close();
		this.starter.close();
		this.emulator.close();
		this.neighbours.close();
	}

}
