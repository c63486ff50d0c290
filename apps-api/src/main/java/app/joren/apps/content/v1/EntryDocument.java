package app.joren.apps.content.v1;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param id its id
 * @param title its title
 * @param summary one or two sentences
 * @param published when it was published
 * @param bylines its authors
 * @param image the picture that stands for it
 * @param sections ids of the app's sections that it stands in
 * @param address the article on the site
 */
public record EntryDocument(String id, String title, @Nullable String summary, @Nullable DateDocument published,
		List<String> bylines, @Nullable ImageDocument image, List<String> sections, URI address) {

	public EntryDocument {
		bylines = List.copyOf(bylines);
		sections = List.copyOf(sections);
	}

}
