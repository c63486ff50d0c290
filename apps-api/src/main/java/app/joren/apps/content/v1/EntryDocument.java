package app.joren.apps.content.v1;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param version of the article, among changes: another one when it changes again;
 * missing if it has not changed for long
 */
public record EntryDocument(String id, String title, @Nullable String summary, @Nullable DateDocument published,
		List<String> bylines, @Nullable ImageDocument image, List<String> sections, URI address,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String version) {

	public EntryDocument {
		bylines = List.copyOf(bylines);
		sections = List.copyOf(sections);
	}

}
