package app.joren.apps.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.joren.apps.article.FullArticle;
import app.joren.contracts.article.Article;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What an index keeps of an article. */
final class IndexedFields {

	static final String ID = "id";

	static final String POSITION = "position";

	static final String SECTION = "section";

	static final String DAY = "day";

	/** The fields with words, and how much more than in the body a word counts there. */
	static final Map<String, Float> WORDS = Map.of("title", 4f, "summary", 2f, "people", 3f, "tags", 2f, "body", 1f);

	private static final int LONGEST_BODY = 200_000;

	private IndexedFields() {
	}

	static Document document(FullArticle full) {
		Article article = full.article();
		Document document = new Document();
		document.add(new StringField(ID, article.id(), Field.Store.NO));
		document.add(new SortedDocValuesField(POSITION, new BytesRef(full.position().value())));
		article.sections().forEach((section) -> document.add(new StringField(SECTION, section, Field.Store.NO)));
		if (article.published() != null) {
			document.add(new NumericDocValuesField(DAY, article.published().day().toEpochDay()));
		}
		words(article).forEach((field, text) -> document.add(new TextField(field, text, Field.Store.NO)));
		return document;
	}

	/** An article's folded words by field. */
	static Map<String, String> words(Article article) {
		String body = BodyText.of(article.body());
		return Map.of("title", Folding.fold(article.title()), "summary", joined(article.subtitle(), article.summary()),
				"people", joined(article.bylines()), "tags", joined(article.tags()), "body",
				Folding.fold(body.substring(0, Math.min(LONGEST_BODY, body.length()))));
	}

	private static String joined(@Nullable String... texts) {
		return joined(Stream.of(texts).filter(Objects::nonNull).toList());
	}

	private static String joined(Collection<String> texts) {
		return Folding.fold(List.copyOf(texts).stream().collect(Collectors.joining("\n")));
	}

}
