package app.joren.extraction.page;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;

import app.joren.emulator.conformance.CaseRun;
import app.joren.extraction.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The shared cases of character sets: how they are declared, and what their bytes are.
 */
class CharsetConformanceTests {

	private static final String NONE = "none";

	@ParameterizedTest
	@ValueSource(strings = { "html5lib-tests1.json", "html5lib-tests2.json", "html5lib-test-yahoo-jp.json" })
	void theDeclarationIsFoundAsTheHtmlStandardSays(String file) {
		CaseRun run = CaseRun.of("charset", file);
		for (JsonNode test : SharedFiles.cases("charset/" + file)) {
			byte[] bytes = SharedFiles.bytes(test, "html");
			run.expect(new String(bytes, StandardCharsets.ISO_8859_1), label(test.path("encoding")), declared(bytes));
		}
		run.finish();
	}

	private static String declared(byte[] bytes) {
		Charset marked = ByteOrderMark.of(bytes).charset();
		return ((marked != null) ? marked : CharsetDeclaration.in(bytes).orElse(Charset.forName("windows-1252")))
			.name();
	}

	@Test
	void theMarkCountsMoreThanTheHeaderAndTheHeaderMoreThanThePage() {
		CaseRun run = CaseRun.of("charset", "jsdom-sniffer.json");
		for (JsonNode test : SharedFiles.cases("charset/jsdom-sniffer.json")) {
			byte[] bytes = SharedFiles.bytes(test, "html");
			JsonNode header = test.path("withHttpCharset");
			String type = "text/html; charset=" + header.path("http").asString();
			run.expect(test.path("file").asString(),
					label(test.path("expected")) + " " + label(header.path("expected")),
					declared(bytes) + " " + Encoding.of(bytes, type).charset().name());
		}
		run.finish();
	}

	@Test
	void aCharsetThatBrowsersFindInTheHeaderIsFound() {
		CaseRun run = CaseRun.of("charset", "wpt-mime-types.json");
		for (JsonNode test : SharedFiles.cases("charset/wpt-mime-types.json")) {
			String input = test.path("input").asString();
			run.expect(input, label(test.path("encoding")), header(input));
		}
		run.finish();
	}

	@Test
	void aCharsetInTheHeaderIsFoundAsAnotherReaderDoes() {
		CaseRun run = CaseRun.of("charset", "w3lib-content-type.json");
		for (JsonNode test : SharedFiles.cases("charset/w3lib-content-type.json")) {
			String input = test.path("args").path(0).asString("");
			run.expect(input, label(test.path("expected")), header(input));
		}
		run.finish();
	}

	private static String header(String type) {
		return ContentTypes.charset(type).map(Charset::name).orElse(NONE);
	}

	@Test
	void aDeclarationIsFoundAsAnotherReaderDoes() {
		CaseRun run = CaseRun.of("charset", "w3lib-declared.json");
		for (JsonNode test : SharedFiles.cases("charset/w3lib-declared.json")) {
			byte[] bytes = argument(test, 0);
			run.expect(new String(bytes, StandardCharsets.ISO_8859_1), label(test.path("expected")),
					CharsetDeclaration.in(bytes).map(Charset::name).orElse(NONE));
		}
		run.finish();
	}

	@Test
	void bytesAreReadAsAnotherReaderDoes() {
		CaseRun run = CaseRun.of("charset", "w3lib-html-to-unicode.json");
		for (JsonNode test : SharedFiles.cases("charset/w3lib-html-to-unicode.json")) {
			byte[] bytes = argument(test, 1);
			String type = test.path("args").path(0).asString(null);
			run.expect(type + " " + new String(bytes, StandardCharsets.ISO_8859_1),
					test.path("expected").path(1).asString(), DecodedText.of(bytes, type).text());
		}
		run.finish();
	}

	@Test
	void wrongAndLateDeclarationsAreSeenThrough() throws IOException {
		CaseRun run = CaseRun.of("charset", "miniflux-expect.json");
		for (JsonNode test : SharedFiles.cases("charset/miniflux-expect.json")) {
			byte[] bytes = Files
				.readAllBytes(SharedFiles.file("conformance/charset/miniflux/" + test.path("file").asString()));
			String label = test.path("label").asString();
			String type = label.contains("/") ? label : "text/xml; charset=" + label;
			String text = DecodedText.of(bytes, type).text();
			String expected = test.path("contains").asString();
			run.expect(test.path("test").asString(), expected, text.contains(expected) ? expected : text);
		}
		run.finish();
	}

	/** Each line is a case that the standard itself can read. */
	@ParameterizedTest
	@CsvSource({ "shift_jis,shift_jis", "jis0208,euc-jp", "jis0212,euc-jp", "gb18030,gb18030", "big5,big5",
			"euc_kr,euc-kr", "iso_2022_jp,iso-2022-jp" })
	void theTablesAreThoseOfTheWeb(String file, String label) throws IOException {
		CaseRun run = CaseRun.of("charset", "encoding_rs/" + file + "_in.txt");
		byte[] input = Files.readAllBytes(SharedFiles.file("conformance/charset/encoding_rs/" + file + "_in.txt"));
		String[] wanted = Files
			.readString(SharedFiles.file("conformance/charset/encoding_rs/" + file + "_in_ref.txt"),
					StandardCharsets.UTF_8)
			.split("\n");
		String[] found = new String(input, WebCharsets.forLabel(label).orElseThrow()).split("\n", -1);
		for (int i = 0; i < wanted.length; i++) {
			String name = "line %d %s".formatted(i + 1, wanted[i]);
			if (!wanted[i].contains("\ufffd")) {
				run.expect(name, wanted[i], (i < found.length) ? found[i] : "");
			}
		}
		run.finish();
	}

	/** Java's name of a label, which each project writes in its own way. */
	private static String label(JsonNode label) {
		String text = label.asString("").replace("big5hkscs", "big5-hkscs");
		return WebCharsets.forLabel(text).map(Charset::name).orElse(text.isEmpty() ? NONE : text);
	}

	private static byte[] argument(JsonNode test, int index) {
		JsonNode argument = test.path("args").path(index);
		return argument.has("b64") ? Base64.getDecoder().decode(argument.path("b64").asString())
				: argument.asString("").getBytes(StandardCharsets.UTF_8);
	}

}
