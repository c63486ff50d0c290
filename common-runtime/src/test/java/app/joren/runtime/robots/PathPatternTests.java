package app.joren.runtime.robots;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathPatternTests {

	@ParameterizedTest
	@CsvSource({ "/fish*.php,/fish/a.php.x,true", "/*.php$,/a.php.php,true", "/*.php$,/a.php?x,false",
			"/a*b*c$,/abbcbc,true", "/a*b*c$,/acb,false", "/a$,/a,true", "/a$,/ab,false", "/*,/,true", "/a**b,/ab,true",
			"/aba*aba$,/aba,false", "/aba*aba$,/abaaba,true", "/*aab,/aaab,true", "/**$,/x,true" })
	void asterisksStandForAnything(String pattern, String path, boolean fits) {
		assertThat(new PathPattern(pattern).matches(path)).isEqualTo(fits);
	}

	/** By backtracking these would take longer than the universe has lasted. */
	@ParameterizedTest
	@CsvSource({ "a*,200,b", "*a,400,b$", "aaaaaaaaab*,40,$", "*aaaaaaaaaaaaaaaaaaaab,50,", "*,2000,x$" })
	void hostilePatternsTakeAStepOrTwoForEachCharacter(String part, int times, String end) {
		String pattern = "/" + part.repeat(times) + ((end == null) ? "" : end);
		CountedText path = new CountedText("/" + "a".repeat(50_000));

		assertThat(new PathPattern(pattern).matches(path)).isFalse();
		assertThat(path.steps().get()).isLessThanOrEqualTo(2L * (path.length() + pattern.length()));
	}

	/**
	 * A text that counts how often it is looked at.
	 *
	 * @param text the text
	 * @param steps how often
	 */
	private record CountedText(String text, AtomicLong steps) implements CharSequence {

		CountedText(String text) {
			this(text, new AtomicLong());
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int index) {
			this.steps.incrementAndGet();
			return this.text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int from, int to) {
			return this.text.subSequence(from, to);
		}

	}

}
