package app.joren.runtime.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an answer stays as it is by what its site says of it (RFC 9111, 4.2), for a
 * cache of one reader: what is said for shared caches does not count. Nothing is guessed
 * where nothing is said.
 */
public final class Freshness {

	private static final Pattern DIRECTIVE = Pattern
		.compile("\\s*([^\\s=,;]+)\\s*(?:=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^,;\\s]*)))?\\s*(?:[,;]|$)");

	private static final List<String> NEVER = List.of("no-store", "no-cache");

	/** What is too large to count with stands for very long (RFC 9111, 1.2.2). */
	private static final long MOST_SECONDS = 1L << 31;

	private final ResponseHeaders headers;

	private final Instant received;

	Freshness(ResponseHeaders headers, Instant received) {
		this.headers = headers;
		this.received = received;
	}

	/**
	 * Until when an answer stays as it is.
	 * @param headers of the answer
	 * @param received when it came
	 * @return empty if it says nothing, or that it may be another one at once
	 */
	public static Optional<Instant> until(ResponseHeaders headers, Instant received) {
		Freshness freshness = new Freshness(headers, received);
		return freshness.lifetime()
			.map((lifetime) -> received.plus(lifetime).minus(freshness.age()))
			.filter((until) -> until.isAfter(received));
	}

	/** How long it stays as it is from when it was made (4.2.1). */
	Optional<Duration> lifetime() {
		List<Directive> directives = directives();
		if (directives.stream().anyMatch((directive) -> NEVER.contains(directive.name()))) {
			return Optional.empty();
		}
		List<Directive> ages = directives.stream().filter((directive) -> directive.name().equals("max-age")).toList();
		if (!ages.isEmpty()) {
			return ages.stream().map((age) -> seconds(age.value()).orElse(Duration.ZERO)).min(Duration::compareTo);
		}
		return this.headers.first("Expires")
			.map((expires) -> HttpDate.parse(expires)
				.map((moment) -> Duration.between(date(), moment))
				.orElse(Duration.ZERO));
	}

	/** How old it was when it came (4.2.3); of several ages the first counts (5.1). */
	Duration age() {
		Duration apparent = Duration.between(date(), this.received);
		Duration said = this.headers.first("Age")
			.flatMap((ages) -> seconds(ages.split(",", 2)[0].strip()))
			.orElse(Duration.ZERO);
		Duration longer = (said.compareTo(apparent) > 0) ? said : apparent;
		return longer.isNegative() ? Duration.ZERO : longer;
	}

	private Instant date() {
		return this.headers.first("Date").flatMap(HttpDate::parse).orElse(this.received);
	}

	private static Optional<Duration> seconds(String text) {
		if (!text.matches("[0-9]+")) {
			return Optional.empty();
		}
		long seconds = (text.length() > 10) ? MOST_SECONDS : Math.min(MOST_SECONDS, Long.parseLong(text));
		return Optional.of(Duration.ofSeconds(seconds));
	}

	private List<Directive> directives() {
		List<Directive> directives = new ArrayList<>();
		for (String line : this.headers.all("Cache-Control")) {
			Matcher parts = DIRECTIVE.matcher(line);
			while (parts.find()) {
				String quoted = parts.group(2);
				String value = (quoted != null) ? quoted : (parts.group(3) != null) ? parts.group(3) : "";
				directives.add(new Directive(parts.group(1).toLowerCase(Locale.ROOT), value));
			}
		}
		return directives;
	}

	/**
	 * A directive of Cache-Control.
	 *
	 * @param name in lower case
	 * @param value or nothing
	 */
	private record Directive(String name, String value) {
	}

}
