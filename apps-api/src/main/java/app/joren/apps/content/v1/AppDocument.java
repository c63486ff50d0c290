package app.joren.apps.content.v1;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an app shows before any article is open.
 *
 * @param id the app's id
 * @param name the app's name
 * @param language BCP 47 tag of most of its text
 * @param site the start page of the site that it comes from
 * @param design its look
 * @param sections in the order of the app
 * @param tabs five at most, in their order
 * @param version changes whenever the settings or the articles do
 */
public record AppDocument(String id, String name, @Nullable String language, URI site, DesignDocument design,
		List<SectionDocument> sections, List<TabDocument> tabs, String version) {

	public AppDocument {
		sections = List.copyOf(sections);
		tabs = List.copyOf(tabs);
	}

}
