package app.joren.crawler.visit;

import java.time.Instant;

import app.joren.extraction.explanation.BodyFacts;
import app.joren.extraction.explanation.Lengths;
import app.joren.extraction.explanation.SecondLook;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at pages again as if nothing were known of their site, and doubts those that look
 * like another article then. That takes several times as long as reading them by rules.
 * So where the first ones agree, only some of the others are looked at: each tenth, and
 * those whose bodies are doubtfully short or long. One that disagrees makes all suspect
 * again.
 */
final class SecondLooks {

	private static final Logger log = LoggerFactory.getLogger(SecondLooks.class);

	private static final int ENOUGH = 20;

	/** Of so many pages one is looked at, and of more the longer all have agreed. */
	private static final int EVERY = 10;

	private int agreeing;

	private int passed;

	private double usual;

	/** Asked of what rules gave: what was inferred looks like the page. */
	boolean doubt(Reading reading, FetchedPage page, Instant now) {
		if (!(reading instanceof Reading.ArticleRead read) || read.rules().bodyInferred()) {
			return false;
		}
		int length = BodyFacts.of(read.article().body()).text().length();
		if (!isWanted(length)) {
			return false;
		}
		boolean doubted = disagrees(read, page, now);
		note(doubted, length);
		return doubted;
	}

	private synchronized boolean isWanted(int length) {
		int typical = (int) this.usual;
		return this.agreeing < ENOUGH || Lengths.isShort(length, typical) || Lengths.isLong(length, typical)
				|| ++this.passed % Math.max(EVERY, this.agreeing / EVERY) == 0;
	}

	private synchronized void note(boolean doubted, int length) {
		this.agreeing = doubted ? 0 : this.agreeing + 1;
		this.usual += (length - this.usual) / Math.clamp(this.agreeing, 1, ENOUGH);
	}

	private static boolean disagrees(Reading.ArticleRead read, FetchedPage page, Instant now) {
		try {
			return SecondLook.disagrees(read.article().body(), page, now);
		}
		catch (RuntimeException ex) {
			log.error("The page {} could not be read without its definition", page.address(), ex);
			return false;
		}
	}

}
