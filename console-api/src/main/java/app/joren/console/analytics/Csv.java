package app.joren.console.analytics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values (RFC 4180). They begin with a byte order mark, without which
 * Excel takes UTF-8 for something else.
 */
public final class Csv {

	private static final String MARK = "\uFEFF";

	private static final String LINE_END = "\r\n";

	/** With these, programs take what a site wrote for a formula and carry it out. */
	private static final String FORMULAS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

	private Csv() {
	}

	/** A file. */
	public static byte[] of(List<String> head, List<List<Value>> rows) {
		Stream<List<String>> cells = rows.stream().map((row) -> row.stream().map(Csv::cell).toList());
		return Stream.concat(Stream.of(head), cells)
			.map((line) -> line.stream().map(Csv::quoted).collect(Collectors.joining(",", "", LINE_END)))
			.collect(Collectors.joining("", MARK, ""))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String cell(Value value) {
		String plain = value.plain();
		boolean formula = value instanceof Value.Name && !plain.isEmpty() && FORMULAS.indexOf(plain.charAt(0)) >= 0;
		return formula ? "'" + plain : plain;
	}

	private static String quoted(String cell) {
		return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
	}

}
