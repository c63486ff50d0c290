package app.joren.apps.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a reader looks for: words as they were typed, each of them taken apart. There is
 * no language of queries; whatever is no letter or digit divides words.
 *
 * @param words each with its terms in their order
 */
record SearchWords(List<List<String>> words) {

	private static final int MOST_WORDS = 12;

	private static final int MOST_TERMS = 40;

	private static final Analyzer ANALYZER = SearchAnalyzer.ofQueries();

	SearchWords {
		words = List.copyOf(words);
	}

	static SearchWords of(String typed) {
		return new SearchWords(Arrays.stream(Folding.fold(typed).strip().split("\\s+"))
			.limit(MOST_WORDS)
			.map(SearchWords::terms)
			.filter((terms) -> !terms.isEmpty())
			.toList());
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	private static List<String> terms(String word) {
		List<String> terms = new ArrayList<>();
		try (TokenStream stream = ANALYZER.tokenStream("", word)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken() && terms.size() < MOST_TERMS) {
				terms.add(term.toString());
			}
			return terms;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
