package app.joren.runtime.robots;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.emulator.conformance.CaseRun;
import app.joren.runtime.fetch.Conformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The shared cases of robots.txt. On those that are marked as plain a plain reading of
 * RFC 9309 is enough; the others are extensions of single projects.
 */
class RobotsConformanceTests {

	private static final String OTHER_QUESTION = "no question of ours: request rates, preferred hosts, line numbers";

	@ParameterizedTest
	@ValueSource(strings = { "google-robotstxt.json", "crawler-commons.json", "protego.json", "rep-cpp.json",
			"robots-parser.json" })
	void rulesAreReadAsTheStandardSays(String file) {
		CaseRun run = CaseRun.of("robots", file);
		Conformance.cases("robots/" + file).forEach((test) -> ask(run, test));
		run.finish();
	}

	private static void ask(CaseRun run, JsonNode test) {
		String name = "%s %s %s".formatted(test.path("plainRfc9309").asBoolean(false) ? "plain" : "extension",
				test.path("test").stringValue(), url(test));
		RobotsRules rules = RobotsRules.parse(file(test), agents(test));
		String method = test.path("method").asString("");
		if (test.has("allowed") || method.equals("isAllowed") || method.equals("isDisallowed")) {
			run.expect(name, expected(test), rules.allows(url(test)));
		}
		else if (test.has("sitemaps") || method.equals("getSitemaps")) {
			run.expect(name, texts(test.path(test.has("sitemaps") ? "sitemaps" : "expected")), rules.sitemaps());
		}
		else if (test.has("crawlDelayMs") || test.has("crawlDelay") || method.equals("getCrawlDelay")) {
			run.expect(name, delay(test), rules.crawlDelay().map(Duration::toMillis).orElse(0L));
		}
		else {
			run.leave(name, OTHER_QUESTION);
		}
	}

	@Test
	void pathsAreCutOutOfAddresses() {
		CaseRun run = CaseRun.of("robots", "google-paths.json");
		Conformance.cases("robots/google-paths.json").forEach((test) -> {
			String input = test.path("input").stringValue();
			String kind = test.path("kind").stringValue();
			run.expect(kind + " " + input, test.path("expected").stringValue(),
					kind.equals("path") ? RobotsRules.path(input) : PathPattern.normalise(input));
		});
		run.finish();
	}

	@Test
	void linesEndInAnyWay() {
		CaseRun run = CaseRun.of("robots", "google-syntax.json");
		Conformance.cases("robots/google-syntax.json").forEach((test) -> {
			int found = RobotsFile.parse(file(test))
				.groups()
				.stream()
				.mapToInt((group) -> group.agents().size() + group.rules().size())
				.sum();
			run.expect(test.path("name").stringValue(), test.path("valid_directives").intValue(), found);
		});
		run.finish();
	}

	private static byte[] file(JsonNode test) {
		return test.has("robots_base64") ? Base64.getDecoder().decode(test.path("robots_base64").stringValue())
				: test.path("robots").stringValue().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The names of a crawler, without their versions; a whole header is no name, and one
	 * without a name is anybody.
	 */
	private static Set<String> agents(JsonNode test) {
		List<String> names = test.has("agents") ? texts(test.path("agents")) : List.of(test.has("agent")
				? test.path("agent").asString("") : test.path("args").path(test.path("args").size() - 1).asString(""));
		return names.stream()
			.flatMap((name) -> Arrays.stream(name.split(",")))
			.filter((name) -> !name.contains("("))
			.map((name) -> name.strip().split("[/\\s]", 2)[0])
			.map((name) -> (name.isEmpty() || name.equals("*")) ? "nobody" : name)
			.collect(Collectors.toSet());
	}

	private static String url(JsonNode test) {
		return test.has("url") ? test.path("url").asString("") : test.path("args").path(0).asString("");
	}

	private static boolean expected(JsonNode test) {
		return test.has("allowed") ? test.path("allowed").booleanValue()
				: test.path("expected").asBoolean(false) != test.path("method").stringValue().equals("isDisallowed");
	}

	private static long delay(JsonNode test) {
		return test.has("crawlDelayMs") ? test.path("crawlDelayMs").asLong(0)
				: Math.round(test.path(test.has("crawlDelay") ? "crawlDelay" : "expected").asDouble(0) * 1000);
	}

	private static List<String> texts(JsonNode array) {
		return array.valueStream().map(JsonNode::stringValue).collect(Collectors.toList());
	}

}
