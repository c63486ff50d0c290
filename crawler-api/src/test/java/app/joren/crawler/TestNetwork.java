package app.joren.crawler;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.crawler.site.Neighbours;
import app.joren.crawler.site.TinySite;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The sites and neighbours of this JVM's tests, which a crawler is told of as it starts.
 */
public class TestNetwork implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	static final Neighbours NEIGHBOURS = new Neighbours();

	private static final BlockingQueue<TinySite> SITES = Stream.generate(TinySite::new)
		.limit(80)
		.collect(Collectors.toCollection(LinkedBlockingQueue::new));

	private static final String ALLOWED = SITES.stream()
		.map((site) -> "127.0.0.1:" + site.port())
		.collect(Collectors.joining(","));

	/** A site that no other test uses. */
	public static TinySite site() {
		TinySite site = SITES.poll();
		if (site == null) {
			throw new IllegalStateException("There are not enough sites");
		}
		return site;
	}

	static Map<String, Object> properties() {
		return Map.of("joren.fetch.allowed-hosts", ALLOWED, "joren.crawler.slice.pages", "30",
				"joren.crawler.slice.visibility", "2s", "spring.http.serviceclient.analyzer.base-url",
				NEIGHBOURS.address(), "spring.http.serviceclient.console.base-url", NEIGHBOURS.address());
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("network", properties()));
	}

}
