package app.joren.runtime.fetch;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.emulator.conformance.CaseRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The shared cases of addresses, read as the guarded fetcher reads what it is given. */
class AddressConformanceTests {

	private static final Pattern WEB = Pattern.compile("https?:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern IPV4 = Pattern.compile("[0-9]+(?:\\.[0-9]+){3}");

	private static final Pattern NO_SITE = Pattern.compile("\\.+|.*[\"`{}].*");

	/** Dots alone, and characters that are in no name. */
	private static final Set<String> NO_NAMES = Set.of("http://./", "http://../", "http://!\"$&'()*+,-.;=_`{}~/");

	@Test
	void addressesAreReadAsBrowsersDo() {
		CaseRun run = CaseRun.of("url", "wpt-urltestdata.json");
		Conformance.cases("url/wpt-urltestdata.json").forEach((test) -> {
			String href = test.path("href").asString("");
			String input = test.path("input").asString("");
			String base = test.path("base").asString("");
			String name = (base + " " + input).strip();
			Optional<String> found = read(base, input);
			if (!href.isEmpty() && !WEB.matcher(href).matches()) {
				left(run, name, found, "another scheme: refused");
			}
			else if (!test.path("username").asString("").isEmpty() || !test.path("password").asString("").isEmpty()) {
				left(run, name, found, "a user or password: refused");
			}
			else if (NO_NAMES.contains(input)) {
				left(run, name, found, "a name that cannot be looked up: refused");
			}
			else {
				run.expect(name, escaped(withoutFragment(href)), found.orElse(""));
			}
		});
		run.finish();
	}

	@Test
	void namesAreWrittenInAscii() {
		names("wpt-toascii.json");
		names("wpt-idna-v2.json");
	}

	/**
	 * A name that browsers read as an IPv4 address, and one with a closing dot, has
	 * another spelling here.
	 */
	private static void names(String file) {
		CaseRun run = CaseRun.of("url", file);
		Conformance.cases("url/" + file).forEach((test) -> {
			String input = test.path("input").asString("");
			String output = test.path("output").asString("");
			String found = host(input);
			if (found.isEmpty() && NO_SITE.matcher(output).matches()) {
				run.leave(input, "a name that cannot be looked up: refused");
			}
			else {
				run.expect(input, output.replaceFirst("(?<=.)\\.$", ""), found);
			}
		});
		run.finish();
	}

	private static String host(String input) {
		try {
			return AddressHost.parse(input);
		}
		catch (AddressRefused ex) {
			return "";
		}
	}

	@Test
	void numbersAreReadAsAddresses() {
		CaseRun run = CaseRun.of("url", "urlcanon-funky-ipv4.json");
		Conformance.cases("url/urlcanon-funky-ipv4.json").forEach((test) -> {
			String input = test.path("input").asString("");
			String expected = test.path("expected").asString("");
			String found = host(input);
			run.expect(input, expected, IPV4.matcher(found).matches() ? found : "");
		});
		run.finish();
	}

	@Test
	void dotSegmentsAreTakenOut() {
		CaseRun run = CaseRun.of("url", "urlcanon-path-dots.json");
		Conformance.cases("url/urlcanon-path-dots.json").forEach((test) -> {
			String input = test.path("input").asString("");
			if (input.contains("\\") && test.path("expected").asString("").contains("\\")) {
				run.leave(input, "a backslash is a slash");
			}
			else if (test.path("scheme").asString("").equals("special")) {
				String path = AddressPath.resolve("/", input.isEmpty() ? "/" : input);
				run.expect(input, test.path("expected").asString(""), path);
			}
			else {
				run.leave(test.path("scheme").asString("") + " " + input, "another scheme: refused");
			}
		});
		run.finish();
	}

	@Test
	void referencesAreResolved() {
		CaseRun run = CaseRun.of("url", "crawler-commons-resolve.json");
		Conformance.cases("url/crawler-commons-resolve.json").forEach((test) -> {
			String input = test.path("input").asString("");
			Optional<String> found = read(test.path("base").asString(""), input);
			String expected = test.path("expected").asString("");
			if (!WEB.matcher(expected).matches()) {
				left(run, input, found, "another scheme: refused");
			}
			else if (expected.contains("@") && found.isEmpty()) {
				run.leave(input, "a user or password: refused");
			}
			else {
				run.expect(input, withoutFragment(expected), found.orElse(""));
			}
		});
		run.finish();
	}

	@ParameterizedTest
	@ValueSource(strings = { "urlcanon-supplemental-whatwg.json", "urlcanon-semantic-precise.json" })
	void addressesKeepTheirMeaning(String file) {
		CaseRun run = CaseRun.of("url", file);
		Conformance.cases("url/" + file).forEach((test) -> {
			String input = fromBytes(test.path("input").asString(""));
			String expected = test.path("expected").asString("");
			Optional<String> found = read("", input);
			if (found.isEmpty()) {
				run.leave(input, refused(input, expected));
			}
			else {
				run.expect(input, escaped(withoutFragment(expected)), found.orElse(""));
			}
		});
		run.finish();
	}

	/** The bytes of UTF-8 stand there as characters. */
	private static String fromBytes(String input) {
		String text = new String(input.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1).equals(input) ? text
				: input;
	}

	private static String refused(String input, String expected) {
		return !WEB.matcher(expected).matches() ? "another scheme, or none: refused"
				: !WEB.matcher(input.strip()).matches() ? "without a scheme it is a reference" : input.contains("@")
						? "a user or password: refused" : "a name that cannot be looked up: refused";
	}

	@Test
	void whatIsReadOnceIsReadAgainAsTheSame() {
		CaseRun run = CaseRun.of("url", "urlcanon-idempotence.json");
		Conformance.cases("url/urlcanon-idempotence.json").forEach((test) -> {
			String input = test.path("input").asString("");
			Optional<String> once = read("", input);
			if (once.isEmpty()) {
				run.leave(input, "another scheme, or none, or a user or password: refused");
			}
			else {
				run.expect(input, once, read("", once.get()));
			}
		});
		run.finish();
	}

	@Test
	void addressesOfThePublicWebAreKnown() {
		CaseRun run = CaseRun.of("url", "miniflux-urllib.json");
		Conformance.cases("url/miniflux-urllib.json").forEach((test) -> {
			JsonNode values = test.path("values");
			String name = test.path("test").asString() + " " + test.path("input").asString(values.path(1).asString(""));
			if (!test.path("test").asString().equals("TestIsNonPublicIP") || values.path(1).asString().isEmpty()) {
				run.leave(name, "a function of that library");
			}
			else {
				run.expect(name, values.path(2).asBoolean(),
						!PublicAddresses.contain(InetAddress.ofLiteral(values.path(1).asString())));
			}
		});
		run.finish();
	}

	private static void left(CaseRun run, String name, Optional<String> found, String reason) {
		assertThat(found).isEmpty();
		run.leave(name, reason);
	}

	private static Optional<String> read(String base, String input) {
		try {
			WebAddress address = base.isEmpty() ? WebAddress.parse(input) : WebAddress.parse(base).resolve(input);
			return Optional.of(address.uri().toString());
		}
		catch (AddressRefused ex) {
			return Optional.empty();
		}
	}

	private static String withoutFragment(String href) {
		return href.replaceFirst("#.*", "");
	}

	/** Java's addresses escape a few characters more than browsers do. */
	private static String escaped(String href) {
		int path = href.indexOf('/', 8);
		if (path < 0) {
			return href;
		}
		String escaped = Pattern.compile("%(?![0-9A-Fa-f]{2})|[\\[\\]\\\\^`{|}']|\\?(?<=\\?.*\\?)")
			.matcher(href.substring(path))
			.replaceAll((match) -> match.group().equals("'") || match.group().equals("?") ? match.group()
					: String.format(Locale.ROOT, "%%%02X", (int) match.group().charAt(0)));
		return href.substring(0, path) + escaped;
	}

}
