package app.joren.runtime.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import app.joren.emulator.conformance.CaseRun;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The shared cases of addresses, names and redirects that are or are not fetched. */
class TargetConformanceTests {

	private final FetchSettings settings = FetchSettings.allowing(Set.of());

	@Test
	void judgesAddresses() {
		run("targets.json", "url", (test) -> judge(test.path("url").stringValue()));
	}

	@Test
	void judgesWhatNamesAreLookedUpTo() {
		run("resolution.json", "host", this::connect);
	}

	@Test
	void judgesRedirects() {
		run("redirects.json", "why", this::follow);
	}

	private static void run(String file, String name, Predicate<JsonNode> judge) {
		CaseRun run = CaseRun.of("ssrf", file);
		Conformance.cases("ssrf/" + file)
			.forEach((test) -> run.expect(test.path(name).stringValue(), test.path("verdict").stringValue(),
					judge.test(test) ? "allow" : "refuse"));
		run.finish();
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

}
