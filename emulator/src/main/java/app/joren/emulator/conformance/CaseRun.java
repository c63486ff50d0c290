package app.joren.emulator.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The run of one file of shared cases. Every case passes or is left out for a reason, and
 * {@code docs/conformance.md} says the same: a case that is listed there by its name may
 * differ, and is to be taken off the list once it passes.
 */
public final class CaseRun {

	private final ConformancePage page = ConformancePage.read();

	private final String family;

	private final String file;

	private final Map<String, String> known;

	private final LeftOut leftOut = new LeftOut();

	private final Set<String> names = new HashSet<>();

	private final List<String> failures = new ArrayList<>();

	private int passed;

	private CaseRun(String family, String file) {
		this.family = family;
		this.file = file;
		this.known = this.page.leftOut(family, file).reasons();
	}

	/** The run of a file that lies in the folder of a family. */
	public static CaseRun of(String family, String file) {
		return new CaseRun(family, file);
	}

	/** A case that does not count by a rule of the test, and why. */
	public void leave(String name, String reason) {
		this.leftOut.add(unique(name), reason);
	}

	/** A case that counts, or that is listed with its reason. */
	public void expect(String name, @Nullable Object expected, @Nullable Object found) {
		String own = unique(name);
		String reason = this.known.get(own);
		if (Objects.equals(expected, found)) {
			this.passed++;
			if (reason != null && !this.page.isWritten()) {
				this.failures.add("%s: passes, and is still listed as left out".formatted(own));
			}
		}
		else if (reason != null) {
			this.leftOut.add(own, reason);
		}
		else {
			this.failures.add("%s: expected %s but was %s".formatted(own, expected, found));
		}
	}

	/** Cases of one name are told apart by their number. */
	private String unique(String name) {
		String first = LeftOut.name(name);
		String own = first;
		for (int i = 2; !this.names.add(own); i++) {
			own = "%s (%d)".formatted(first, i);
		}
		return own;
	}

	/** Fails when a case did, and when the page says anything else. */
	public void finish() {
		if (!this.failures.isEmpty()) {
			throw new AssertionError("%s: %d passed, %d failed:%n%s".formatted(this.file, this.passed,
					this.failures.size(), String.join("\n", this.failures)));
		}
		this.page.check(this.family, this.file, this.passed, this.leftOut);
	}

}
