package app.joren.extraction.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Reads from an XML feed's channel how it wants to be asked. */
final class XmlSignals {

	private static final Map<String, Duration> PERIODS = Map.of("hourly", Duration.ofHours(1), "daily",
			Duration.ofDays(1), "weekly", Duration.ofDays(7), "monthly", Duration.ofDays(30), "yearly",
			Duration.ofDays(365));

	/** More than that is no number of minutes or times that anybody means. */
	private static final int MOST_DIGITS = 6;

	/** Ways of registering at a cloud that are plain HTTP. */
	private static final List<String> PLAIN = List.of("http-post", "https-post");

	private XmlSignals() {
	}

	static FeedSignals of(Element channel, LinkBase base) {
		return new FeedSignals(ttl(channel), period(channel), links(channel, "self", base).findFirst().orElse(null),
				links(channel, "hub", base).distinct().toList(), cloud(channel));
	}

	private static @Nullable Duration ttl(Element channel) {
		return number(channel, "ttl").map(Duration::ofMinutes).orElse(null);
	}

	/** The module's defaults are daily, and once in that time. */
	private static @Nullable Duration period(Element channel) {
		String named = FeedReader.text(channel, "updateperiod");
		Optional<Integer> times = number(channel, "updatefrequency");
		if (named == null && times.isEmpty()) {
			return null;
		}
		Duration period = PERIODS.get((named != null) ? named.toLowerCase(Locale.ROOT) : "daily");
		return (period != null) ? period.dividedBy(times.orElse(1)) : null;
	}

	private static Optional<Integer> number(Element channel, String name) {
		return Optional.ofNullable(FeedReader.text(channel, name))
			.filter((text) -> text.matches("[0-9]{1," + MOST_DIGITS + "}"))
			.map(Integer::parseInt)
			.filter((number) -> number > 0);
	}

	private static Stream<URI> links(Element channel, String relation, LinkBase base) {
		return channel.children()
			.stream()
			.filter((child) -> "link".equals(FeedReader.localName(child)) && child.hasAttr("href"))
			.filter((child) -> List.of(child.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")).contains(relation))
			.map((child) -> base.resolve(child, child.attr("href")))
			.flatMap(Optional::stream);
	}

	/** Only the way of registering that is plain HTTP is of use to us. */
	private static FeedSignals.@Nullable Cloud cloud(Element channel) {
		Element cloud = FeedReader.child(channel, "cloud");
		if (cloud == null || !PLAIN.contains(cloud.attr("protocol").toLowerCase(Locale.ROOT))) {
			return null;
		}
		String port = cloud.attr("port").isEmpty() ? "80" : cloud.attr("port");
		String path = cloud.attr("path").startsWith("/") ? cloud.attr("path") : "/" + cloud.attr("path");
		boolean encrypted = port.equals("443") || "https-post".equalsIgnoreCase(cloud.attr("protocol"));
		String scheme = encrypted ? "https" : "http";
		try {
			return new FeedSignals.Cloud(URI.create(scheme + "://" + cloud.attr("domain") + ":" + port + path),
					cloud.attr("registerProcedure"));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
