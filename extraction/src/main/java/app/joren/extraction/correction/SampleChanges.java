package app.joren.extraction.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.article.Article;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.SampleChange;
import app.joren.contracts.review.SampleChange.Difference;
import app.joren.extraction.explanation.BodyFacts;
import app.joren.extraction.explanation.FieldValues;
import app.joren.extraction.explanation.StoredPages;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Reading;

/** Tells what one definition makes of samples that another does not. */
final class SampleChanges {

	private final DefinedSiteReader before;

	private final DefinedSiteReader after;

	SampleChanges(String appId, SiteDefinition before, SiteDefinition after, Instant now) {
		this.before = new DefinedSiteReader(appId, before, () -> now);
		this.after = new DefinedSiteReader(appId, after, () -> now);
	}

	/** Those that change most first. */
	List<SampleChange> of(List<SampleDocument> samples) {
		return samples.stream()
			.map(this::of)
			.sorted(Comparator.comparingInt((SampleChange change) -> -change.differences().size()))
			.toList();
	}

	private SampleChange of(SampleDocument sample) {
		Optional<Article> old = read(this.before, sample);
		Optional<Article> changed = read(this.after, sample);
		String title = old.or(() -> changed).map(Article::title).orElse(sample.stored().address().toString());
		return new SampleChange(sample.stored().articleId(), sample.stored().address(), title,
				differences(old, changed));
	}

	private static Optional<Article> read(DefinedSiteReader reader, SampleDocument sample) {
		return (reader.readPage(StoredPages.lead(sample.stored()), sample.page()) instanceof Reading.ArticleRead read)
				? Optional.of(read.article()) : Optional.empty();
	}

	private static List<Difference> differences(Optional<Article> before, Optional<Article> after) {
		if (before.isEmpty() || after.isEmpty()) {
			return (before.isPresent() == after.isPresent()) ? List.of() : List.of(new Difference("article",
					before.map(Article::title).orElse(""), after.map(Article::title).orElse("")));
		}
		List<Difference> differences = new ArrayList<>();
		for (ArticleField field : ArticleField.values()) {
			String old = FieldValues.of(field, before.get());
			String changed = FieldValues.of(field, after.get());
			if (!old.equals(changed)) {
				differences.add(new Difference(FieldNames.of(field), old, changed));
			}
		}
		List<String> old = lines(before.get());
		List<String> changed = lines(after.get());
		if (!old.equals(changed)) {
			differences.add(new Difference("body", without(old, changed), without(changed, old)));
		}
		return differences;
	}

	private static List<String> lines(Article article) {
		return List.of(BodyFacts.of(article.body()).text().split("\n"));
	}

	private static String without(List<String> lines, List<String> others) {
		List<String> left = new ArrayList<>(lines);
		others.forEach(left::remove);
		return String.join("\n", left);
	}

}
