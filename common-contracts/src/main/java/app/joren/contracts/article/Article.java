package app.joren.contracts.article;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One article, read from a page of the site: plain text fields and a body of native
 * blocks. No component holds HTML.
 *
 * @param id stable for a canonical address within an app, see {@link ArticleId}
 * @param address the canonical address on the site
 * @param title without the site's name
 * @param subtitle the deck under the title
 * @param bylines the authors' names, in the page's order, without "by"
 * @param published when the site says that it was published
 * @param modified when the site says that it was last changed
 * @param language BCP 47 tag of the text
 * @param sections ids of the definition's sections in whose lists it stands
 * @param tags the site's own keywords
 * @param leadImage the picture that stands for the article in lists
 * @param summary one or two sentences for lists
 * @param body the blocks, in reading order
 */
public record Article(String id, URI address, String title, @Nullable String subtitle, List<String> bylines,
		@Nullable PublicationDate published, @Nullable PublicationDate modified, @Nullable String language,
		List<String> sections, List<String> tags, @Nullable Image leadImage, @Nullable String summary,
		List<Block> body) {

	public Article {
		bylines = List.copyOf(bylines);
		sections = List.copyOf(sections);
		tags = List.copyOf(tags);
		body = List.copyOf(body);
	}

}
