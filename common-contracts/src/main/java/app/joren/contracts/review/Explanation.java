package app.joren.contracts.review;

import java.net.URI;
import java.util.List;

import app.joren.contracts.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Why an article is what it is, by reading its stored page again.
 *
 * @param address the page
 * @param definitionVersion the version of the definition that it was read by
 * @param template the id of the template that read it
 * @param article what came of it; null if the page is no article by this version
 * @param fields its fields
 * @param body its body; null if there is none
 * @param doubts what speaks against trusting it
 */
public record Explanation(URI address, int definitionVersion, @Nullable String template, @Nullable Article article,
		List<ExplainedField> fields, @Nullable ExplainedBody body, List<Doubt> doubts) {

	public Explanation {
		fields = List.copyOf(fields);
		doubts = List.copyOf(doubts);
	}

}
