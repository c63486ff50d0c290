package app.joren.emulator.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The page {@code docs/conformance.md}: words, a table with a row for each file of cases,
 * and a list of the cases of each that do not count. A page that says anything else than
 * a run fails it; with {@code -Djoren.documents=write} it is written anew.
 */
final class ConformancePage {

	private static final Path PAGE = Path.of("../docs/conformance.md");

	private static final String RULE = "| --- |";

	private static final String SECTION = "### ";

	private final List<String> words;

	private final List<String> rows;

	private final List<String> wordsBetween;

	private final Map<String, LeftOut> sections = new TreeMap<>();

	private ConformancePage(List<String> lines) {
		int table = indexOf(lines, 0, RULE) + 1;
		int end = table + (int) lines.stream().skip(table).takeWhile((line) -> line.startsWith("|")).count();
		int lists = indexOf(lines, end, SECTION);
		this.words = lines.subList(0, table);
		this.rows = lines.subList(table, end);
		this.wordsBetween = lines.subList(end, lists);
		for (int next = lists; next < lines.size();) {
			int after = indexOf(lines, next + 1, SECTION);
			this.sections.put(lines.get(next).substring(SECTION.length()), LeftOut.read(lines.subList(next, after)));
			next = after;
		}
	}

	static ConformancePage read() {
		try {
			return new ConformancePage(Files.readAllLines(PAGE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The first line from a place on that begins like this, or the end. */
	private static int indexOf(List<String> lines, int from, String beginning) {
		int index = from;
		while (index < lines.size() && !lines.get(index).startsWith(beginning)) {
			index++;
		}
		return index;
	}

	boolean isWritten() {
		return "write".equals(System.getProperty("joren.documents"));
	}

	/** What the page lists of a file. */
	LeftOut leftOut(String family, String file) {
		return this.sections.getOrDefault(family + "/" + file, new LeftOut());
	}

	void check(String family, String file, int passed, LeftOut leftOut) {
		String name = "| %s | %s | ".formatted(family, file);
		String row = name
				+ "%d | %d | %d | %s |".formatted(passed + leftOut.size(), passed, leftOut.size(), leftOut.summary());
		if (isWritten()) {
			write(family + "/" + file, name, row, leftOut);
		}
		else if (!this.rows.contains(row) || !leftOut(family, file).lines().equals(leftOut.lines())) {
			throw new AssertionError("docs/conformance.md does not say %s with%n%s%nRun it with -Djoren.documents=write"
				.formatted(row, String.join("\n", leftOut.lines())));
		}
	}

	private void write(String file, String name, String row, LeftOut leftOut) {
		List<String> lines = new ArrayList<>(this.words);
		Stream.concat(this.rows.stream().filter((line) -> !line.startsWith(name)), Stream.of(row))
			.sorted()
			.forEach(lines::add);
		lines.addAll(this.wordsBetween);
		this.sections.put(file, leftOut);
		this.sections.forEach((section, names) -> {
			if (names.size() > 0) {
				lines.addAll(List.of(SECTION + section, ""));
				lines.addAll(names.lines());
				lines.add("");
			}
		});
		try {
			Files.write(PAGE, lines.subList(0, lines.size() - (lines.getLast().isEmpty() ? 1 : 0)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
