package app.joren.extraction.address;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import app.joren.emulator.conformance.CaseRun;
import app.joren.extraction.SharedFiles;
import app.joren.extraction.page.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What other projects make of addresses, beside what we do: policies, which need not
 * agree.
 */
class PolicyConformanceTests {

	private static final URI BASE = URI.create("http://base.example/");

	@ParameterizedTest
	@ValueSource(
			strings = { "crawler-commons-normalise.json", "urlcanon-aggressive.json", "miniflux-tracking-params.json" })
	void addressesAreNormalised(String file) {
		CaseRun run = CaseRun.of("url", file);
		for (JsonNode test : SharedFiles.cases("url/" + file)) {
			String input = test.path("input").asString();
			run.expect(input, test.path("expected").asString("none"), normal(input));
		}
		run.finish();
	}

	@Test
	void addressesAreNormalisedAsScrapyDoes() {
		CaseRun run = CaseRun.of("url", "w3lib-canonicalize.json");
		for (JsonNode test : SharedFiles.cases("url/w3lib-canonicalize.json")) {
			JsonNode argument = test.path("args").path(0);
			String input = argument.has("b64")
					? new String(Base64.getDecoder().decode(argument.path("b64").asString()), StandardCharsets.UTF_8)
					: argument.isArray() ? argument.toString() : argument.asString("");
			if (argument.isArray() || test.has("kwargs")) {
				run.leave(input, "an option of that library");
			}
			else {
				run.expect(input, test.path("expected").asString(), normal(input));
			}
		}
		run.finish();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "w3lib-query-cleaner.json", "urlcanon-surt.json", "urlcanon-ssurt.json", "public-suffix.json" })
	void someQuestionsAreNotAsked(String file) {
		CaseRun run = CaseRun.of("url", file);
		String reason = switch (file) {
			case "w3lib-query-cleaner.json" -> "no parameters are taken out that a caller names";
			case "public-suffix.json" -> "a site is a host: nobody asks who has registered it";
			default -> "no sort keys of archives are made";
		};
		for (JsonNode test : SharedFiles.cases("url/" + file)) {
			run.leave(test.has("args") ? test.path("args").toString() : test.path("input").asString("null"), reason);
		}
		run.finish();
	}

	private static String normal(String input) {
		return References.resolve(BASE, input).map(Addresses::normalise).map(URI::toString).orElse("none");
	}

}
