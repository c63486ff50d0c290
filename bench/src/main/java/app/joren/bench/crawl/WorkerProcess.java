package app.joren.bench.crawl;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import app.joren.bench.faults.Neighbours;
import app.joren.bench.process.MeasuredProcess;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.crawler.CrawlerApplication;
import app.joren.crawler.crawl.Crawls;
import app.joren.crawler.crawl.StartingCrawls;
import app.joren.emulator.StateStack;
import app.joren.emulator.Workplace;
import app.joren.runtime.JorenService;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A crawler's worker in a process of its own, as it is deployed, on AWS or what stands in
 * for it; and the crawler's other half in this process, which starts crawls and sees
 * their ends.
 */
final class WorkerProcess implements AutoCloseable {

	/**
	 * A third of 512 MB is for objects. The rest is for code, classes, threads and what
	 * the compiler leaves, which is given back now and then.
	 */
	static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xms96m", "-Xmx176m",
			"-XX:TrimNativeHeapInterval=30000", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
			"--sun-misc-unsafe-memory-access=allow");

	private static final String PREFIX = "bench";

	private static final Duration LOOK = Duration.ofMillis(100);

	private final Neighbours neighbours;

	private final SiteDefinition definition;

	private final ConfigurableApplicationContext starter;

	private final MeasuredProcess worker;

	private final List<String> arguments;

	private WorkerProcess(Neighbours neighbours, SiteDefinition definition, ConfigurableApplicationContext starter,
			MeasuredProcess worker, List<String> arguments) {
		this.neighbours = neighbours;
		this.definition = definition;
		this.starter = starter;
		this.worker = worker;
		this.arguments = arguments;
	}

	/**
	 * Starts a worker.
	 * @param aws where its state is, and is made
	 * @param definition how the site is built
	 * @param site host and port that may be fetched
	 * @param flags of its JVM
	 * @param own further settings, {@code --NAME=VALUE}, of the worker alone
	 */
	static WorkerProcess start(URI aws, SiteDefinition definition, String site, List<String> flags, String... own) {
		new StateStack(aws, Workplace.here().stateTemplate()).apply(PREFIX);
		Neighbours neighbours = new Neighbours();
		Map<String, Object> settings = Map.of("server.port", 0, "server.address", "127.0.0.1", "AWS_ENDPOINT_URL", aws,
				"joren.prefix", PREFIX, "joren.service.secret", UUID.randomUUID().toString(),
				"joren.fetch.allowed-hosts", site, "joren.fetch.local-delay", "0s",
				"spring.http.serviceclient.analyzer.base-url", neighbours.address(),
				"spring.http.serviceclient.console.base-url", neighbours.address());
		List<String> arguments = settings.entrySet()
			.stream()
			.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
			.toList();
		MeasuredProcess worker = process("worker", flags, arguments, own);
		List<String> here = new ArrayList<>(List.of("webapi"));
		here.addAll(arguments);
		return new WorkerProcess(neighbours, definition,
				JorenService.run(CrawlerApplication.class, "crawler", here.toArray(String[]::new)), worker, arguments);
	}

	/** Starts the crawler in another mode, on the same state. */
	MeasuredProcess beside(String mode, List<String> flags) {
		return process(mode, flags, this.arguments);
	}

	private static MeasuredProcess process(String mode, List<String> flags, List<String> arguments, String... own) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(flags);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), CrawlerApplication.class.getName(), mode));
		command.addAll(arguments);
		command.addAll(List.of(own));
		return MeasuredProcess.start(command, Map.of(),
				Workplace.here().home().resolve("log").resolve("bench-" + mode + ".log"));
	}

	/** An app has a definition from now on. */
	void define(String appId, SiteDefinition some) {
		this.neighbours.define(appId, some);
	}

	/**
	 * Crawls an app's site to the end.
	 * @param watcher is told now and then how far it is
	 */
	Crawl crawl(String appId, Consumer<CrawlCounts> watcher) throws InterruptedException {
		define(appId, this.definition);
		String crawlId = bean(StartingCrawls.class).start(new StartCrawl(appId, UUID.randomUUID().toString(), 1)).id();
		return await(crawlId, watcher);
	}

	/** Waits for the end of a crawl. */
	Crawl await(String crawlId, Consumer<CrawlCounts> watcher) throws InterruptedException {
		Crawls crawls = bean(Crawls.class);
		Crawl crawl = crawls.find(crawlId).orElseThrow();
		while (!crawl.state().ended()) {
			Thread.sleep(LOOK);
			crawl = crawls.find(crawlId).orElseThrow();
			watcher.accept(crawl.counts());
		}
		return crawl;
	}

	/** Waits for a crawl that an app's schedule starts. */
	String scheduled(String appId, Crawl before) throws InterruptedException {
		Crawls crawls = bean(Crawls.class);
		List<Crawl> all = crawls.of(appId);
		while (all.stream().allMatch((crawl) -> crawl.id().equals(before.id()))) {
			Thread.sleep(LOOK);
			all = crawls.of(appId);
		}
		return all.getFirst().id();
	}

	/** A part of the crawler's other half. */
	<T> T bean(Class<T> type) {
		return this.starter.getBean(type);
	}

	/** The process. */
	MeasuredProcess process() {
		return this.worker;
	}

	@Override
	public void close() {
		this.worker.close();
		this.starter.close();
		this.neighbours.close();
	}

}
