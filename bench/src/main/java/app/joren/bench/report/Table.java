package app.joren.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** A table in plain text that is Markdown as well. */
public final class Table {

	private final List<List<String>> rows = new ArrayList<>();

	/** A table with these columns. */
	public Table(String... headings) {
		this.rows.add(List.of(headings));
	}

	/** Adds a row: text, whole numbers, and shares with three decimals. */
	public Table row(@Nullable Object... cells) {
		this.rows.add(Arrays.stream(cells).map(Table::shown).toList());
		return this;
	}

	@Override
	public String toString() {
		int[] widths = IntStream.range(0, this.rows.getFirst().size()).map(this::width).toArray();
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < this.rows.size(); at++) {
			append(text, this.rows.get(at), widths);
			if (at == 0) {
				append(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
			}
		}
		return text.toString();
	}

	private int width(int column) {
		return this.rows.stream().mapToInt((row) -> row.get(column).length()).max().orElse(0);
	}

	private static void append(StringBuilder text, List<String> row, int[] widths) {
		for (int column = 0; column < widths.length; column++) {
			String padding = " ".repeat(widths[column] - row.get(column).length());
			text.append("| ").append((column == 0) ? row.get(column) + padding : padding + row.get(column)).append(' ');
		}
		text.append("|\n");
	}

	private static String shown(@Nullable Object cell) {
		return switch (cell) {
			case null -> "-";
			case Double share -> String.format(Locale.ROOT, "%.3f", share);
			default -> cell.toString();
		};
	}

}
