package app.joren.bench.faults;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What all processes of a measurement share.
 *
 * @param sites that are crawled
 * @param neighbours the services that take no part
 * @param folder for logs
 */
record Surroundings(List<EditedSite> sites, Neighbours neighbours, Path folder) {

	/** The settings of a service of one stack. */
	Map<String, String> properties(URI aws, String prefix) {
		Map<String, String> properties = new LinkedHashMap<>();
		properties.put("server.address", "127.0.0.1");
		properties.put("AWS_ENDPOINT_URL", aws.toString());
		properties.put("joren.prefix", prefix);
		properties.put("joren.service.secret", "a secret of a measurement, and of nothing else");
		properties.put("joren.fetch.allowed-hosts",
				this.sites.stream().map(EditedSite::authority).collect(Collectors.joining(",")));
		for (String neighbour : List.of("analyzer", "console", "apps")) {
			properties.put("spring.http.serviceclient.%s.base-url".formatted(neighbour),
					this.neighbours.address().toString());
		}
		// Short, so that there are many moments in which a kill hurts.
		properties.put("joren.crawler.slice.pages", "15");
		properties.put("joren.crawler.slice.commit-pages", "4");
		properties.put("joren.crawler.slice.visibility", "3s");
		properties.put("spring.cloud.aws.sqs.listener.poll-timeout", "1s");
		properties.put("spring.main.register-shutdown-hook", "false");
		return properties;
	}

}
