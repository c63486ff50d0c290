package app.joren.runtime.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.problem.ProblemType;

/**
 * Knows answers that are no content but a test whether there is a person, by what gives
 * them away in the headers, whatever their status.
 */
final class Challenges {

	private static final Map<String, List<String>> HEADERS = Map.of("cf-mitigated", List.of("challenge", "block"),
			"x-amzn-waf-action", List.of("challenge", "captcha", "block"), "x-vercel-mitigated",
			List.of("challenge", "deny"), "x-sucuri-block", List.of(""), "x-datadome", List.of("protected"));

	private static final List<Integer> REFUSING = List.of(401, 403, 405, 429, 503);

	private Challenges() {
	}

	/** Why there is no content, if a test stands in its place. */
	static Optional<Refusal> in(Exchange.Answer answer, String host) {
		boolean refused = REFUSING.contains(answer.status());
		return HEADERS.entrySet()
			.stream()
			.filter((header) -> !header.getKey().equals("x-datadome") || refused)
			.filter((header) -> answer.headers()
				.first(header.getKey())
				.map((value) -> value.toLowerCase(Locale.ROOT))
				.filter((value) -> header.getValue().stream().anyMatch(value::contains))
				.isPresent())
			.findFirst()
			.map((header) -> new Refusal(ProblemType.ACCESS_DENIED,
					host + " lets in only browsers with a person in front (" + header.getKey() + ")"));
	}

}
