package app.joren.extraction.page;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import app.joren.extraction.SharedFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CharsetConformanceTests {

	@ParameterizedTest
	@ValueSource(strings = { "html5lib-tests1.json", "html5lib-tests2.json", "html5lib-test-yahoo-jp.json" })
	void theDeclarationIsFoundAsTheHtmlStandardSays(String name) throws IOException {
		List<String> wrong = new ArrayList<>();
		for (JsonNode test : cases(name)) {
			String expected = test.path("encoding").asString();
			byte[] bytes = bytes(test);
			Charset marked = ByteOrderMark.of(bytes).charset();
			Charset declared = (marked != null) ? marked
					: CharsetDeclaration.in(bytes).orElse(Charset.forName("windows-1252"));
			if (!declared.equals(WebCharsets.forLabel(expected).orElseThrow())) {
				wrong.add(expected + " but " + declared + ": " + test);
			}
		}

		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = "wpt-mime-types.json")
	void aCharsetThatBrowsersFindInTheHeaderIsFound(String name) throws IOException {
		List<String> wrong = new ArrayList<>();
		for (JsonNode test : cases(name)) {
			String input = test.path("input").asString();
			String expected = test.path("encoding").isNull() ? "" : test.path("encoding").asString();
			String found = ContentTypes.charset(input).map(Charset::name).orElse("");
			String wanted = WebCharsets.forLabel(expected).map(Charset::name).orElse("");
			if (!wanted.isEmpty() && !found.equals(wanted)) {
				wrong.add(input + ": " + wanted + " but " + found);
			}
		}

		// Two cases with a quote that is never closed are left out.
		assertThat(wrong).hasSizeLessThanOrEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "shift_jis,shift_jis,0.98", "jis0208,euc-jp,0.98", "gb18030,gb18030,0.98", "big5,big5,0.90",
			"euc_kr,euc-kr,0.98", "iso_2022_jp,iso-2022-jp,0.97" })
	void theTablesAreThoseOfTheWeb(String file, String label, double least) throws IOException {
		byte[] input = Files.readAllBytes(SharedFiles.file("conformance/charset/encoding_rs/" + file + "_in.txt"));
		String reference = Files.readString(SharedFiles.file("conformance/charset/encoding_rs/" + file + "_in_ref.txt"),
				StandardCharsets.UTF_8);
		String[] wanted = reference.split("\n");
		String[] found = new String(input, WebCharsets.forLabel(label).orElseThrow()).split("\n");
		int compared = 0;
		int right = 0;
		for (int i = 0; i < Math.min(wanted.length, found.length); i++) {
			if (!wanted[i].contains("\ufffd")) {
				compared++;
				right += wanted[i].equals(found[i]) ? 1 : 0;
			}
		}

		assertThat((double) right / compared).isGreaterThanOrEqualTo(least);
	}

	private static Iterable<JsonNode> cases(String name) throws IOException {
		byte[] json = Files.readAllBytes(SharedFiles.file("conformance/charset/" + name));
		return JsonMapper.shared().readTree(json).path("cases");
	}

	private static byte[] bytes(JsonNode test) {
		return test.has("html_base64") ? Base64.getDecoder().decode(test.path("html_base64").asString())
				: test.path("html").asString().getBytes(StandardCharsets.UTF_8);
	}

}
