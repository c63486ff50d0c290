package app.joren.contracts.review;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.joren.contracts.article.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a site's pages.
 *
 * @param pages pages that were seen
 * @param articles articles that were made of them
 * @param notArticles pages that looked like articles by address and were none
 * @param fields for each field how many articles have it
 * @param blocks for each kind of block how many there are
 * @param cards for each kind of card, that is of what no block could express, how many
 * there are
 * @param doubts for each doubt how many articles have it
 * @param doubtful the most doubtful articles first, at most 200
 */
public record ConversionReport(int pages, int articles, int notArticles, Map<String, Integer> fields,
		Map<String, Integer> blocks, Map<String, Integer> cards, Map<Doubt, Integer> doubts,
		List<DoubtfulArticle> doubtful) {

	public ConversionReport {
		fields = new TreeMap<>(fields);
		blocks = new TreeMap<>(blocks);
		cards = new TreeMap<>(cards);
		doubts = new TreeMap<>(doubts);
		doubtful = List.copyOf(doubtful);
	}

	/**
	 * An article that a person should look at.
	 *
	 * @param articleId its id
	 * @param address its page
	 * @param title its title
	 * @param published when
	 * @param length characters of its body
	 * @param doubts why
	 * @param score how much, from 0 to 100
	 */
	public record DoubtfulArticle(String articleId, URI address, String title, @Nullable PublicationDate published,
			int length, List<Doubt> doubts, int score) {

		public DoubtfulArticle {
			doubts = List.copyOf(doubts);
		}

	}

}
