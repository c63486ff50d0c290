package app.joren.apps.content.v1;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param features what the app offers its readers
 * @param minimumVersion the oldest native apps that may still be used
 * @param messages what the app tells its readers
 */
public record AppDocument(String id, String name, @Nullable String language, URI site, DesignDocument design,
		List<SectionDocument> sections, List<TabDocument> tabs, String version,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FeaturesDocument features,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MinimumVersionDocument minimumVersion,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MessageDocument> messages) {

	public AppDocument {
		sections = List.copyOf(sections);
		tabs = List.copyOf(tabs);
		messages = (messages != null) ? List.copyOf(messages) : null;
	}

}
