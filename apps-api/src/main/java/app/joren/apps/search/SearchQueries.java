package app.joren.apps.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import app.joren.apps.app.AppState;
import app.joren.contracts.apps.AppSection;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** How words are looked for, and what is preferred among what has them. */
final class SearchQueries {

	/** A part of what a field counts also counts where a word stands in several. */
	private static final float TIE = 0.1f;

	/** Of the pairs of letters of a long word so many must be there. */
	private static final double MOST = 0.6;

	private static final float TOGETHER = 2;

	private SearchQueries() {
	}

	/** Every word is somewhere in the article; letters that stand together count more. */
	static Query words(SearchWords words) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (List<String> terms : words.words()) {
			all.add(word(terms), Occur.MUST);
			if (terms.size() > 1) {
				all.add(new BoostQuery(inAnyField((field) -> new PhraseQuery(field, terms.toArray(String[]::new))),
						TOGETHER), Occur.SHOULD);
			}
		}
		return all.build();
	}

	/** What readers see, the newer a little higher. */
	static Query shown(AppState app, Query query, Newness newness) {
		return new BooleanQuery.Builder().add(FunctionScoreQuery.boostByValue(query, newness), Occur.MUST)
			.add(visible(app), Occur.FILTER)
			.build();
	}

	/** The rule of {@link AppState#showsArticleIn} as a query. */
	private static Query visible(AppState app) {
		Query hidden = inSections(app, AppSection::hidden);
		return new BooleanQuery.Builder().add(inSections(app, (section) -> !section.hidden()), Occur.SHOULD)
			.add(new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST)
				.add(hidden, Occur.MUST_NOT)
				.build(), Occur.SHOULD)
			.build();
	}

	private static Query inSections(AppState app, Function<AppSection, Boolean> which) {
		Collection<BytesRef> sections = app.settings()
			.sections()
			.stream()
			.filter(which::apply)
			.map((section) -> new BytesRef(section.id()))
			.toList();
		return new TermInSetQuery(IndexedFields.SECTION, sections);
	}

	private static Query word(List<String> terms) {
		BooleanQuery.Builder word = new BooleanQuery.Builder();
		terms.forEach((term) -> word.add(inAnyField((field) -> new TermQuery(new Term(field, term))), Occur.SHOULD));
		return word.setMinimumNumberShouldMatch((int) Math.ceil(terms.size() * MOST)).build();
	}

	private static Query inAnyField(Function<String, Query> inField) {
		return new DisjunctionMaxQuery(IndexedFields.WORDS.entrySet()
			.stream()
			.map((field) -> (Query) new BoostQuery(inField.apply(field.getKey()), field.getValue()))
			.toList(), TIE);
	}

}
