package app.joren.emulator.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The table of {@code docs/conformance.md}. A row that says anything else than a run
 * fails it; with {@code -Djoren.documents=write} it is written anew.
 */
final class ConformanceTable {

	private static final Path PAGE = Path.of("../docs/conformance.md");

	private static final String RULE = "| --- |";

	private ConformanceTable() {
	}

	static synchronized void check(String family, String file, String figures) {
		String name = "| %s | %s | ".formatted(family, file);
		String row = name + figures + " |";
		List<String> lines = lines();
		if ("write".equals(System.getProperty("joren.documents"))) {
			write(lines, name, row);
		}
		else if (!lines.contains(row)) {
			throw new AssertionError(
					"docs/conformance.md does not say %s; run the test with -Djoren.documents=write".formatted(row));
		}
	}

	private static void write(List<String> lines, String name, String row) {
		int rule = lines.indexOf(lines.stream().filter((line) -> line.startsWith(RULE)).findFirst().orElseThrow());
		List<String> head = lines.subList(0, rule + 1);
		List<String> table = lines.subList(rule + 1, lines.size())
			.stream()
			.takeWhile((line) -> line.startsWith("|"))
			.toList();
		List<String> tail = lines.subList(rule + 1 + table.size(), lines.size());
		Stream<String> rows = Stream.concat(table.stream().filter((line) -> !line.startsWith(name)), Stream.of(row))
			.sorted();
		try {
			Files.write(PAGE, Stream.of(head.stream(), rows, tail.stream()).flatMap((part) -> part).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> lines() {
		try {
			return Files.readAllLines(PAGE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
