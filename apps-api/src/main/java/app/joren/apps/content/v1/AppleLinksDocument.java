package app.joren.apps.content.v1;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The file {@code apple-app-site-association} (Apple, Supporting associated domains).
 *
 * @param applinks which links open in apps
 */
public record AppleLinksDocument(Applinks applinks) {

	/**
	 * Which links open in apps.
	 *
	 * @param details for each app
	 */
	public record Applinks(List<Detail> details) {

		public Applinks {
			details = List.copyOf(details);
		}

	}

	/**
	 * Which links open in an app.
	 *
	 * @param appIDs the app, by its team and bundle
	 * @param components patterns of the links
	 */
	public record Detail(@JsonProperty("appIDs") List<String> appIDs, List<Component> components) {

		public Detail {
			appIDs = List.copyOf(appIDs);
			components = List.copyOf(components);
		}

	}

	/**
	 * A pattern of links.
	 *
	 * @param path with an asterisk for anything
	 * @param comment what they are
	 */
	public record Component(@JsonProperty("/") String path, String comment) {
	}

}
