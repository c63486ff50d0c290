package app.joren.apps.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.joren.contracts.article.Article;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Looks for articles with the telling words, the tags or the sections of another. */
final class RelatedQuery {

	private static final Analyzer ANALYZER = SearchAnalyzer.ofQueries();

	private static final int MOST_TERMS = 30;

	private static final float SECTION = 0.3f;

	private RelatedQuery() {
	}

	static Query of(Article article, IndexReader reader) throws IOException {
		BooleanQuery.Builder alike = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1)
			.add(words(article, reader), Occur.SHOULD)
			.add(new TermQuery(new Term(IndexedFields.ID, article.id())), Occur.MUST_NOT);
		article.sections()
			.forEach((section) -> alike
				.add(new BoostQuery(new TermQuery(new Term(IndexedFields.SECTION, section)), SECTION), Occur.SHOULD));
		return alike.build();
	}

	private static Query words(Article article, IndexReader reader) throws IOException {
		MoreLikeThis words = new MoreLikeThis(reader);
		words.setAnalyzer(ANALYZER);
		words.setMinTermFreq(1);
		words.setMinDocFreq(2);
		words.setMaxQueryTerms(MOST_TERMS);
		words.setBoost(true);
		words.setFieldNames(IndexedFields.WORDS.keySet().toArray(String[]::new));
		Map<String, Collection<Object>> fields = new HashMap<>();
		IndexedFields.words(article).forEach((field, text) -> fields.put(field, List.of(text)));
		return words.like(fields);
	}

}
