package app.joren.console.analytics;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@Test
	void excelReadsItAsUtf8() {
		byte[] file = Csv.of(List.of("記事"), List.of());

		assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFF記事\r\n");
	}

	@Test
	void whatSeparatesIsQuoted() {
		assertThat(line(new Value.Name("Six, \"seven\"\nand eight"), new Value.Count(3)))
			.isEqualTo("\"Six, \"\"seven\"\"\nand eight\",3");
	}

	@Test
	void valuesAreTheSameInEveryLanguage() {
		assertThat(line(new Value.Day(LocalDate.of(2026, 11, 30)), new Value.Count(12_345), new Value.Time(41.25),
				new Value.Share(0.5)))
			.isEqualTo("2026-11-30,12345,41.3,0.5000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1" })
	void whatASiteWroteIsNoFormula(String title) {
		assertThat(line(new Value.Name(title))).startsWith("'" + title);
	}

	private static String line(Value... row) {
		String file = new String(Csv.of(List.of("head"), List.of(List.of(row))), StandardCharsets.UTF_8);
		return file.substring("\uFEFFhead\r\n".length(), file.length() - 2);
	}

}
