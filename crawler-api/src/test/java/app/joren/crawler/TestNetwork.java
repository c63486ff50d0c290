package app.joren.crawler;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.crawler.site.Neighbours;
import app.joren.crawler.site.TinyCloud;
import app.joren.crawler.site.TinyHub;
import app.joren.crawler.site.TinySite;
import app.joren.emulator.rude.RudeServer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The sites and neighbours of this JVM's tests, which a crawler is told of as it starts.
 */
public class TestNetwork implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final Neighbours NEIGHBOURS = new Neighbours();

	private static final BlockingQueue<TinySite> SITES = Stream.generate(TinySite::new)
		.limit(240)
		.collect(Collectors.toCollection(LinkedBlockingQueue::new));

	private static final BlockingQueue<RudeServer> RUDE_SITES = Stream.generate(RudeServer::new)
		.limit(40)
		.collect(Collectors.toCollection(LinkedBlockingQueue::new));

	private static final BlockingQueue<TinyHub> HUBS = Stream.generate(TinyHub::new)
		.limit(40)
		.collect(Collectors.toCollection(LinkedBlockingQueue::new));

	private static final BlockingQueue<TinyCloud> CLOUDS = Stream.generate(TinyCloud::new)
		.limit(10)
		.collect(Collectors.toCollection(LinkedBlockingQueue::new));

	private static final String ALLOWED = Stream
		.of(SITES.stream().map((site) -> "127.0.0.1:" + site.port()), RUDE_SITES.stream().map(RudeServer::authority),
				HUBS.stream().map((hub) -> "127.0.0.1:" + hub.port()),
				CLOUDS.stream().map((cloud) -> "127.0.0.1:" + cloud.port()))
		.flatMap((authorities) -> authorities)
		.collect(Collectors.joining(","));

	/** A site that no other test uses. */
	public static TinySite site() {
		return next(SITES);
	}

	/** A site without manners that no other test uses. */
	static RudeServer rudeSite() {
		return next(RUDE_SITES);
	}

	/** A hub that no other test uses. */
	static TinyHub hub() {
		return next(HUBS);
	}

	/** A cloud that no other test uses. */
	static TinyCloud cloud() {
		return next(CLOUDS);
	}

	private static <T> T next(BlockingQueue<T> sites) {
		T site = sites.poll();
		if (site == null) {
			throw new IllegalStateException("There are not enough sites");
		}
		return site;
	}

	static Map<String, Object> properties() {
		return Map.ofEntries(Map.entry("joren.fetch.allowed-hosts", ALLOWED),
				Map.entry("joren.crawler.slice.pages", "30"), Map.entry("joren.crawler.slice.visibility", "2s"),
				Map.entry("joren.crawler.slice.pause", "1s"), Map.entry("joren.crawler.schedule.pace", "1h"),
				Map.entry("joren.crawler.pings.public-address", "http://pings.joren.test/"),
				Map.entry("joren.crawler.pings.pace", "1h"), Map.entry("joren.hosts.lease", "3s"),
				Map.entry("joren.hosts.idle", "500ms"), Map.entry("joren.hosts.poll", "100ms"),
				Map.entry("joren.hosts.back-off", "300ms"), Map.entry("joren.hosts.shut-outs", "200ms"),
				Map.entry("spring.http.serviceclient.analyzer.base-url", NEIGHBOURS.address()),
				Map.entry("spring.http.serviceclient.console.base-url", NEIGHBOURS.address()));
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("network", properties()));
	}

}
