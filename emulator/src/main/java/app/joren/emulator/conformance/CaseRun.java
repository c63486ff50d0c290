package app.joren.emulator.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The run of one file of shared cases. Every case passes or is left out for a reason, and
 * the table of {@code docs/conformance.md} says the same.
 */
public final class CaseRun {

	private final String family;

	private final String file;

	private final Map<String, Integer> leftOut = new TreeMap<>();

	private final List<String> failures = new ArrayList<>();

	private int passed;

	private CaseRun(String family, String file) {
		this.family = family;
		this.file = file;
	}

	/** The run of a file that lies in the folder of a family. */
	public static CaseRun of(String family, String file) {
		return new CaseRun(family, file);
	}

	/** A case that does not count, and why. */
	public void leave(String reason) {
		this.leftOut.merge(reason, 1, Integer::sum);
	}

	/** A case that counts. */
	public void expect(String name, @Nullable Object expected, @Nullable Object found) {
		if (Objects.equals(expected, found)) {
			this.passed++;
		}
		else {
			this.failures.add("%s: expected %s but was %s".formatted(name, expected, found));
		}
	}

	/** Fails when a case did, and when the table says anything else. */
	public void finish() {
		if (!this.failures.isEmpty()) {
			throw new AssertionError("%s: %d passed, %d failed:%n%s".formatted(this.file, this.passed,
					this.failures.size(), String.join("\n", this.failures)));
		}
		int left = this.leftOut.values().stream().mapToInt(Integer::intValue).sum();
		String reasons = this.leftOut.entrySet()
			.stream()
			.map((entry) -> "%s (%d)".formatted(entry.getKey(), entry.getValue()))
			.collect(Collectors.joining("; "));
		ConformanceTable.check(this.family, this.file,
				"%d | %d | %d | %s".formatted(this.passed + left, this.passed, left, reasons));
	}

}
