package app.joren.apps.content.v1;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An article with its body.
 *
 * @param id its id
 * @param address the article on the site
 * @param title its title
 * @param subtitle the deck under the title
 * @param bylines its authors
 * @param published when it was published
 * @param modified when it was last changed
 * @param language BCP 47 tag of its text
 * @param sections ids of the app's sections that it stands in
 * @param tags the site's keywords
 * @param leadImage the picture that stands for it
 * @param summary one or two sentences
 * @param body its blocks in reading order
 */
public record ArticleDocument(String id, URI address, String title, @Nullable String subtitle, List<String> bylines,
		@Nullable DateDocument published, @Nullable DateDocument modified, @Nullable String language,
		List<String> sections, List<String> tags, @Nullable ImageDocument leadImage, @Nullable String summary,
		List<BlockDocument> body) {

	public ArticleDocument {
		bylines = List.copyOf(bylines);
		sections = List.copyOf(sections);
		tags = List.copyOf(tags);
		body = List.copyOf(body);
	}

}
