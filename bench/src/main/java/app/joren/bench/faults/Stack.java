package app.joren.bench.faults;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.joren.apps.AppsApplication;
import app.joren.contracts.apps.AppSection;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.crawler.ActivityApi;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.crawler.CrawlerApi;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.SiteDesign;
import app.joren.crawler.CrawlerApplication;
import app.joren.emulator.StateStack;
import app.joren.emulator.Workplace;
import app.joren.runtime.JorenService;
import org.springframework.context.ConfigurableApplicationContext;

/** The crawler and the apps service on tables, queues and buckets of their own. */
final class Stack implements AutoCloseable {

	private static final String PREFIX = "joren-faults";

	private final ConfigurableApplicationContext crawler;

	private final ConfigurableApplicationContext apps;

	private Stack(ConfigurableApplicationContext crawler, ConfigurableApplicationContext apps) {
		this.crawler = crawler;
		this.apps = apps;
	}

	/**
	 * Makes the state and starts the doors to it in this process.
	 * @param aws where the state is
	 * @param surroundings what it shares with others
	 * @param working whether this process does the work as well
	 */
	static Stack start(URI aws, Surroundings surroundings, boolean working) {
		new StateStack(aws, Workplace.here().stateTemplate()).apply(PREFIX);
		String worker = working ? ",worker" : "";
		return new Stack(
				JorenService.run(CrawlerApplication.class, "crawler", arguments("webapi" + worker, aws, surroundings)),
				JorenService.run(AppsApplication.class, "apps",
						arguments("webapi,content" + worker, aws, surroundings)));
	}

	/** The settings of a process that works on the same state. */
	static Map<String, String> worker(URI aws, Surroundings surroundings) {
		return surroundings.properties(aws, PREFIX);
	}

	void create(String appId, EditedSite site) {
		SiteDesign design = new SiteDesign("Site", "Site", null, null, "#003366", "#cc0000", "#ffffff",
				Evidence.of(1, "made for a measurement"));
		this.apps.getBean(AppsApi.class)
			.save(appId, new AppSettings("Site", site.home(), "en", design,
					List.of(new AppSection("news", "News", site.home().resolve("/news"), false))));
	}

	Crawl start(String appId, String crawlId) {
		return this.crawler.getBean(CrawlerApi.class).start(new StartCrawl(appId, crawlId, 1));
	}

	Crawl crawl(String crawlId) {
		return this.crawler.getBean(CrawlerApi.class).crawl(crawlId);
	}

	/**
	 * What operators are told of an app, and its crawls of which that must be the sum.
	 */
	String told(String appId) {
		return results(this.crawler.getBean(ActivityApi.class)
			.activity(appId)
			.stream()
			.map((month) -> month.total().counts()));
	}

	String crawled(String appId) {
		return results(this.crawler.getBean(CrawlerApi.class).crawls(appId).stream().map(Crawl::counts));
	}

	private static String results(Stream<CrawlCounts> some) {
		CrawlCounts all = some.reduce(CrawlCounts.none(), CrawlCounts::plus);
		return "%d requests, %d new, %d changed, %d as before, %d gone".formatted(all.requests(), all.created(),
				all.changed(), all.unchanged(), all.removed());
	}

	StackState state(String appId) {
		return StackState.of(appId, this.crawler, contentAddress());
	}

	StackQueues queues() {
		return new StackQueues(this.crawler, PREFIX);
	}

	@Override
	public void close() {
		this.crawler.close();
		this.apps.close();
	}

	private URI contentAddress() {
		return URI.create("http://127.0.0.1:" + this.apps.getEnvironment().getRequiredProperty("local.server.port"));
	}

	private static String[] arguments(String mode, URI aws, Surroundings surroundings) {
		Map<String, String> all = new LinkedHashMap<>(surroundings.properties(aws, PREFIX));
		all.put("server.port", "0");
		all.put("logging.file.name", surroundings.folder().resolve("doors.log").toString());
		all.put("logging.threshold.console", "off");
		return Stream
			.concat(Stream.of(mode), all.entrySet().stream().map((one) -> "--" + one.getKey() + "=" + one.getValue()))
			.toArray(String[]::new);
	}

}
