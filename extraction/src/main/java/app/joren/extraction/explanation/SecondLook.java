package app.joren.extraction.explanation;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.contracts.article.Block;
import app.joren.extraction.body.PageInference;
import app.joren.extraction.dates.DateReader;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;

/** Reads a page again as if nothing were known of its site, and compares. */
public final class SecondLook {

	/** Two readings of one page that share less of their lines are different. */
	private static final double AGREEMENT = 0.5;

	private SecondLook() {
	}

	/** Whether a body is far from what its page looks like. */
	public static boolean disagrees(List<Block> body, FetchedPage page, Instant now) {
		return disagrees(BodyFacts.of(body), PageParser.parse(page), now);
	}

	static boolean disagrees(BodyFacts facts, Page page, Instant now) {
		Set<String> read = lines(facts.text());
		Set<String> seen = lines(BodyFacts.of(PageInference.of(page, DateReader.at(now)).blocks()).text());
		if (read.isEmpty() || seen.isEmpty()) {
			return false;
		}
		Set<String> both = new HashSet<>(read);
		both.retainAll(seen);
		return weight(both) < AGREEMENT * Math.min(weight(read), weight(seen));
	}

	private static Set<String> lines(String text) {
		return Arrays.stream(text.split("\n"))
			.map((line) -> line.replaceAll("\\s+", " ").strip())
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.toSet());
	}

	private static int weight(Set<String> lines) {
		return lines.stream().mapToInt(String::length).sum();
	}

}
