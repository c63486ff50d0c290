package app.joren.runtime.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The shared cases of addresses, names and redirects that are or are not fetched. */
class TargetConformanceTests {

	private final FetchSettings settings = FetchSettings.allowing(Set.of());

	@TestFactory
	Stream<DynamicTest> judgesAddresses() {
		return Conformance.cases("ssrf/targets.json")
			.map((test) -> named(test.path("url").stringValue(), test, () -> judge(test.path("url").stringValue())));
	}

	@TestFactory
	Stream<DynamicTest> judgesWhatNamesAreLookedUpTo() {
		return Conformance.cases("ssrf/resolution.json")
			.map((test) -> named(test.path("host").stringValue(), test, () -> connect(test)));
	}

	@TestFactory
	Stream<DynamicTest> judgesRedirects() {
		return Conformance.cases("ssrf/redirects.json")
			.map((test) -> named(test.path("why").stringValue(), test, () -> follow(test)));
	}

	private static DynamicTest named(String name, JsonNode test, Verdict verdict) {
		return DynamicTest.dynamicTest(name + " (" + test.path("why").stringValue() + ")",
				() -> assertThat(verdict.get() ? "allow" : "refuse").isEqualTo(test.path("verdict").stringValue()));
	}

	private boolean judge(String url) {
		try {
			new TargetRules(this.settings).check(WebAddress.parse(url));
			return true;
		}
		catch (AddressRefused ex) {
			return false;
		}
	}

	/** Every connection looks up anew, as after a pause between two requests. */
	private boolean connect(JsonNode test) {
		List<String> found = test.path("resolvesTo").valueStream().map(JsonNode::stringValue).toList();
		Deque<List<InetAddress>> answers = new ArrayDeque<>();
		if (found.getFirst().contains("look-up")) {
			found.forEach((text) -> answers.add(List.of(literal(text.substring(text.lastIndexOf(' ') + 1)))));
		}
		else {
			answers.add(found.stream().map(TargetConformanceTests::literal).toList());
		}
		boolean allowed = true;
		while (!answers.isEmpty()) {
			GuardedResolver resolver = new GuardedResolver(new TargetRules(this.settings), (name) -> answers.remove(),
					this.settings.connectTimeout());
			allowed &= connects(resolver, test.path("host").stringValue());
		}
		return allowed;
	}

	private static boolean connects(GuardedResolver resolver, String host) {
		try {
			return !resolver.resolve(host, 443).isEmpty();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	private boolean follow(JsonNode test) {
		Deque<String> chain = new ArrayDeque<>(test.path("chain").valueStream().map(JsonNode::stringValue).toList());
		String first = chain.remove();
		FetchChain fetch = new FetchChain(this.settings, (question) -> answer(chain), Clock.systemUTC(),
				FetchRequest.of(first));
		return fetch.follow() instanceof FetchOutcome.Fetched;
	}

	private static Exchange.Answer answer(Deque<String> chain) {
		if (chain.isEmpty()) {
			return new Exchange.Answer(200, new ResponseHeaders(Map.of()), new byte[0]);
		}
		return new Exchange.Answer(302, new ResponseHeaders(Map.of("Location", List.of(chain.remove()))), new byte[0]);
	}

	private static InetAddress literal(String text) {
		return InetAddress.ofLiteral(text);
	}

	/** Whether something is allowed. */
	@FunctionalInterface
	private interface Verdict {

		boolean get();

	}

}
