package app.joren.runtime.robots;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.fetch.Refusal;
import org.jspecify.annotations.Nullable;

/** What one site allows us: the longest rule that fits an address decides. */
public final class RobotsRules {

	private static final Pattern PATH = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://[^/?#]*)?([^#]*).*",
			Pattern.DOTALL);

	private static final Refusal DISALLOWED = new Refusal(ProblemType.ROBOTS_DISALLOW,
			"The site's robots.txt does not allow this address");

	private final List<RobotsFile.Rule> rules;

	private final List<Double> delays;

	private final List<String> sitemaps;

	private final Refusal refusal;

	private final @Nullable Instant unknownUntil;

	private RobotsRules(List<RobotsFile.Rule> rules, List<Double> delays, List<String> sitemaps, Refusal refusal,
			@Nullable Instant unknownUntil) {
		this.rules = rules;
		this.delays = delays;
		this.sitemaps = List.copyOf(sitemaps);
		this.refusal = refusal;
		this.unknownUntil = unknownUntil;
	}

	/** The rules in a robots.txt file that concern us. */
	public static RobotsRules parse(byte[] file) {
		return parse(file, Set.of(FetchSettings.PRODUCT));
	}

	static RobotsRules parse(byte[] bytes, Set<String> products) {
		RobotsFile file = RobotsFile.parse(bytes);
		List<RobotsFile.Group> groups = file.groupsFor(products);
		return new RobotsRules(groups.stream().flatMap((group) -> group.rules().stream()).toList(),
				file.delaysFor(products).stream().map(RobotsFile.Delay::seconds).toList(), file.sitemaps(), DISALLOWED,
				null);
	}

	/** A site without rules. */
	public static RobotsRules everything() {
		return new RobotsRules(List.of(), List.of(), List.of(), DISALLOWED, null);
	}

	/**
	 * A site whose rules cannot be known until a time, so that nothing may be fetched.
	 */
	static RobotsRules nothing(Refusal reason, Instant until) {
		return new RobotsRules(List.of(new RobotsFile.Rule(false, new PathPattern("/"))), List.of(), List.of(), reason,
				until);
	}

	/** Whether an address of the site may be fetched. */
	public boolean allows(URI address) {
		return allows(address.toString());
	}

	boolean allows(String address) {
		String path = path(address);
		int allowed = -1;
		int disallowed = -1;
		for (RobotsFile.Rule rule : this.rules) {
			int length = rule.path().length();
			if (rule.allow() ? length > allowed : length > disallowed) {
				boolean fits = rule.path().matches(path);
				allowed = (fits && rule.allow()) ? length : allowed;
				disallowed = (fits && !rule.allow()) ? length : disallowed;
			}
		}
		return allowed >= disallowed || path.equals("/robots.txt");
	}

	/** Why an address of the site may not be fetched; empty when it may. */
	public Optional<Refusal> refuses(URI address) {
		return allows(address) ? Optional.empty() : Optional.of(this.refusal);
	}

	/** When the rules will be asked for again, if they cannot be known now. */
	Optional<Instant> unknownUntil() {
		return Optional.ofNullable(this.unknownUntil);
	}

	/** How long the site wants us to wait between two requests. */
	public Optional<Duration> crawlDelay() {
		return this.delays.stream()
			.max(Double::compare)
			.map((seconds) -> Duration.ofMillis(Math.round(seconds * 1000)))
			.filter(Duration::isPositive);
	}

	/** The sitemaps that the file names, as they stand there. */
	public List<String> sitemaps() {
		return this.sitemaps;
	}

	static String path(String address) {
		Matcher parts = PATH.matcher(address);
		String path = parts.matches() ? parts.group(1) : address;
		return PathPattern.normalise(path.startsWith("/") ? path : "/" + path);
	}

}
