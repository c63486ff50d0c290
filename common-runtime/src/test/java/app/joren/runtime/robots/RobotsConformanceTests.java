package app.joren.runtime.robots;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Stream;

import app.joren.runtime.fetch.Conformance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The shared cases on which a plain reading of RFC 9309 is enough. */
class RobotsConformanceTests {

	/**
	 * A crawler with several names at once or one with a space or a digit in it, a
	 * browser's whole header as a name, and misspelt directives: none of it is us, or RFC
	 * 9309.
	 */
	private static final Set<String> LEFT_OUT = Set.of("SimpleRobotRulesParserTest.testNutchCases",
			"GoogleRobotsTxtTest.isUserAgentAllowed", "test_user_agent_precedence[/group1-hedwig-news2]",
			"SimpleRobotRulesParserTest.testMatchingUserAgentNamesHttpHeader",
			"SimpleRobotRulesParserTest.testDirectiveTypos", "SkipMalformedLine");

	@TestFactory
	Stream<DynamicTest> readsTheCasesOfGoogle() {
		return cases("google-robotstxt.json");
	}

	@TestFactory
	Stream<DynamicTest> readsTheCasesOfCrawlerCommons() {
		return cases("crawler-commons.json");
	}

	@TestFactory
	Stream<DynamicTest> readsTheCasesOfProtego() {
		return cases("protego.json");
	}

	@TestFactory
	Stream<DynamicTest> readsTheCasesOfRepCpp() {
		return cases("rep-cpp.json");
	}

	@TestFactory
	Stream<DynamicTest> readsTheCasesOfRobotsParser() {
		return cases("robots-parser.json");
	}

	private static Stream<DynamicTest> cases(String file) {
		return Conformance.cases("robots/" + file)
			.filter((test) -> test.path("plainRfc9309").asBoolean(false))
			.filter((test) -> !LEFT_OUT.contains(test.path("test").stringValue()))
			.map((test) -> DynamicTest.dynamicTest(test.path("test").stringValue() + " " + url(test),
					() -> check(test)));
	}

	private static void check(JsonNode test) {
		RobotsRules rules = RobotsRules.parse(file(test), agent(test));

		assertThat(rules.allows(url(test))).as(test.toString()).isEqualTo(expected(test));
	}

	private static byte[] file(JsonNode test) {
		return test.has("robots_base64") ? Base64.getDecoder().decode(test.path("robots_base64").stringValue())
				: test.path("robots").stringValue().getBytes(StandardCharsets.UTF_8);
	}

	private static String agent(JsonNode test) {
		String agent = test.has("agents") ? test.path("agents").path(0).asString("")
				: test.has("agent") ? test.path("agent").asString("") : test.path("args").path(1).asString("");
		return (agent.isEmpty() || agent.equals("*")) ? "nobody" : agent.split("/")[0];
	}

	private static String url(JsonNode test) {
		return test.has("url") ? test.path("url").asString("") : test.path("args").path(0).asString("");
	}

	private static boolean expected(JsonNode test) {
		return test.has("allowed") ? test.path("allowed").booleanValue()
				: test.path("expected").booleanValue() != test.path("method").stringValue().equals("isDisallowed");
	}

}
