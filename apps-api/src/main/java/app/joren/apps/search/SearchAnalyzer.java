package app.joren.apps.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Takes folded texts apart: words without accents and plural endings, and pairs of
 * letters where a script does not divide words.
 */
final class SearchAnalyzer extends Analyzer {

	private static final int CJK = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA
			| CJKBigramFilter.HANGUL;

	private final boolean single;

	private SearchAnalyzer(boolean single) {
		this.single = single;
	}

	/**
	 * For what is kept: single letters as well, so that one of them can be looked for.
	 */
	static SearchAnalyzer ofArticles() {
		return new SearchAnalyzer(true);
	}

	/** For what is looked for. */
	static SearchAnalyzer ofQueries() {
		return new SearchAnalyzer(false);
	}

	@Override
	protected TokenStreamComponents createComponents(String fieldName) {
		StandardTokenizer words = new StandardTokenizer();
		TokenStream pairs = new CJKBigramFilter(words, CJK, this.single);
		return new TokenStreamComponents(words, new EnglishMinimalStemFilter(new ASCIIFoldingFilter(pairs)));
	}

}
