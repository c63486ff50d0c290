package app.joren.extraction.drift;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.article.Run;
import app.joren.extraction.template.RulesUsed;
import org.jspecify.annotations.Nullable;

/**
 * What the definition delivered of one page.
 *
 * @param title of the article
 * @param day of its publication
 * @param bylines whether it has authors
 * @param image whether it has a picture for lists
 * @param length of its body's paragraphs in characters
 * @param text names the body's text
 * @param edges name the paragraphs at the body's two ends, where template text gets in
 * @param rule the place of the rule that gave its body in the definition's list, or
 * {@link RulesUsed#INFERRED}
 */
public record Delivered(String title, @Nullable LocalDate day, boolean bylines, boolean image, int length, String text,
		List<String> edges, int rule) {

	private static final int EDGE = 2;

	private static final int NAME = 12;

	/** A character of a script without spaces is a word. */
	private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}]+");

	public Delivered {
		edges = List.copyOf(edges);
	}

	/** What a reading delivered. */
	public static Delivered of(Article article, RulesUsed rules) {
		List<String> paragraphs = article.body()
			.stream()
			.filter(Block.Paragraph.class::isInstance)
			.map((block) -> text((Block.Paragraph) block))
			.toList();
		List<String> edges = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			if (i < EDGE || i >= paragraphs.size() - EDGE) {
				edges.add(name(paragraphs.get(i)));
			}
		}
		return new Delivered(article.title(), day(article.published()), !article.bylines().isEmpty(),
				article.leadImage() != null, paragraphs.stream().mapToInt(String::length).sum(),
				name(String.join("\n", paragraphs)), edges, rules.body());
	}

	/** Whether no rule of the definition fitted its body. */
	public boolean inferred() {
		return this.rule == RulesUsed.INFERRED;
	}

	/** Whether it is quite another reading than an earlier one of the same page. */
	public boolean departsFrom(Delivered earlier) {
		return isShrunk(earlier) || isGrown(earlier) || isByLesserRule(earlier)
				|| (this.day == null && earlier.day != null) || !this.title.equals(earlier.title);
	}

	/** Whether nothing of an earlier reading is left, neither its title nor its text. */
	public boolean replaces(Delivered earlier) {
		return !this.text.equals(earlier.text) && Collections.disjoint(this.edges, earlier.edges)
				&& !isAlike(this.title, earlier.title);
	}

	/** Whether half the words of the shorter one are in the other. */
	private static boolean isAlike(String one, String other) {
		Set<String> words = words(one);
		Set<String> others = words(other);
		int least = Math.min(words.size(), others.size());
		words.retainAll(others);
		return 2 * words.size() >= least;
	}

	private static Set<String> words(String text) {
		return WORD.matcher(text.toLowerCase(Locale.ROOT))
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(HashSet::new));
	}

	private boolean isByLesserRule(Delivered earlier) {
		return !earlier.inferred() && (inferred() || this.rule > earlier.rule);
	}

	/** Whether it has lost half of the text. */
	public boolean isShrunk(Delivered earlier) {
		return 2 * this.length < earlier.length;
	}

	/** Whether it has twice the text. */
	public boolean isGrown(Delivered earlier) {
		return this.length > 2 * earlier.length;
	}

	private static String text(Block.Paragraph paragraph) {
		StringBuilder text = new StringBuilder();
		paragraph.text().forEach((Run run) -> text.append(run.text()));
		return text.toString();
	}

	private static @Nullable LocalDate day(@Nullable PublicationDate published) {
		return (published != null) ? published.day() : null;
	}

	private static String name(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, NAME);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
