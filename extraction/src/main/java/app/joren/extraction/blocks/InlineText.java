package app.joren.extraction.blocks;

import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.article.Mark;
import app.joren.contracts.article.Run;
import org.jspecify.annotations.Nullable;

/**
 * Collects the text of one paragraph as runs. White space becomes one space, none at the
 * ends; between two Chinese or Japanese characters a line break of the markup is nothing.
 */
final class InlineText {

	private final List<Run> runs = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private Style style = Style.PLAIN;

	private boolean space;

	private boolean lineEnd;

	private boolean nothing = true;

	private int last = -1;

	/** Adds text as it stands in the markup. */
	void append(String written, Style style) {
		for (int i = 0; i < written.length();) {
			int c = written.codePointAt(i);
			i += Character.charCount(c);
			if (isSpace(c)) {
				this.space = true;
				this.lineEnd = this.lineEnd || c == '\n' || c == '\r';
			}
			else if (!isInvisible(c)) {
				change(style, c);
				writeSpace(c);
				write(c);
			}
		}
	}

	/** Adds a run that is already clean. */
	void append(Run run) {
		Style runStyle = new Style(run.marks(), run.link());
		if (run.ruby() != null) {
			appendRuby(run.text(), run.ruby(), runStyle);
			return;
		}
		String[] lines = run.text().split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				breakLine();
			}
			append(lines[i], runStyle);
		}
	}

	/** Adds text with its reading. */
	void appendRuby(String base, String reading, Style style) {
		if (base.isBlank()) {
			return;
		}
		change(style, base.codePointAt(0));
		writeSpace(base.codePointAt(0));
		endRun();
		this.runs.add(new Run(base.strip(), style.marks(), style.link(), reading.isBlank() ? null : reading.strip()));
		this.last = base.strip().codePointBefore(base.strip().length());
		this.nothing = false;
	}

	/**
	 * Ends the line.
	 * @return false if it was empty, which ends the paragraph
	 */
	boolean breakLine() {
		if (this.nothing || this.last == '\n') {
			return false;
		}
		this.space = false;
		this.lineEnd = false;
		write('\n');
		return true;
	}

	boolean isEmpty() {
		return this.nothing;
	}

	/** The runs so far; then it begins anew. */
	List<Run> take() {
		endRun();
		trimEnd();
		List<Run> taken = List.copyOf(this.runs);
		this.runs.clear();
		this.space = false;
		this.lineEnd = false;
		this.nothing = true;
		this.last = -1;
		return taken;
	}

	private void change(Style next, int c) {
		if (!next.equals(this.style)) {
			if (this.style.isPlainerThan(next)) {
				writeSpace(c);
			}
			endRun();
			this.style = next;
		}
	}

	private void writeSpace(int next) {
		boolean joined = this.lineEnd && isWide(this.last) && isWide(next);
		if (this.space && !this.nothing && this.last != '\n' && !joined) {
			write(' ');
		}
		this.space = false;
		this.lineEnd = false;
	}

	private void write(int c) {
		this.text.appendCodePoint(c);
		this.last = c;
		this.nothing = this.nothing && (c == ' ' || c == '\n');
	}

	private void endRun() {
		if (this.text.length() > 0) {
			this.runs.add(new Run(this.text.toString(), this.style.marks(), this.style.link(), null));
			this.text.setLength(0);
		}
	}

	private void trimEnd() {
		while (!this.runs.isEmpty()) {
			Run run = this.runs.getLast();
			String stripped = run.text().stripTrailing();
			if (stripped.length() == run.text().length()) {
				return;
			}
			this.runs.removeLast();
			if (!stripped.isEmpty()) {
				this.runs.add(new Run(stripped, run.marks(), run.link(), run.ruby()));
			}
		}
	}

	private static boolean isSpace(int c) {
		return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0xa0 || c == 0x2028 || c == 0x2029
				|| c == 0x202f;
	}

	private static boolean isInvisible(int c) {
		return c == 0xad || c == 0xfeff || c == 0x200b || c == 0x2060 || Character.isISOControl(c);
	}

	/** Signs of scripts that are written without spaces. */
	static boolean isWide(int c) {
		return (c >= 0x3001 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xff01 && c <= 0xff9f)
				|| (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
	}

	/** The text of runs. */
	static String textOf(List<Run> runs) {
		StringBuilder text = new StringBuilder();
		for (Run run : runs) {
			boolean stuck = isNoteMark(run) && !text.isEmpty()
					&& Character.isLetterOrDigit(text.codePointBefore(text.length()));
			text.append(stuck ? "[" + run.text() + "]" : run.text());
		}
		return text.toString();
	}

	/** A number that leads to a note is no part of the word before it. */
	private static boolean isNoteMark(Run run) {
		return run.link() != null && run.marks().contains(Mark.SUP) && run.link().getRawFragment() != null
				&& run.text().length() <= 4 && Character.isLetterOrDigit(run.text().codePointAt(0));
	}

	/** The text of runs, or nothing where they hold none. */
	static @Nullable String textOrNull(List<Run> runs) {
		return runs.isEmpty() ? null : textOf(runs);
	}

}
