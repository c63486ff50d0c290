package app.joren.apps.content.v1;

import java.util.List;

/**
 * What changed in an app.
 *
 * @param changed new and changed articles, as they are now
 * @param removed ids of articles that the app does not show any more; a reader may never
 * have had them
 * @param next the token to ask with the next time
 * @param more whether there is more to be had with that token now
 * @param reset whether everything that was kept is to be forgotten first: this is the
 * first part of all that the app has
 */
public record ChangesDocument(List<EntryDocument> changed, List<String> removed, String next, boolean more,
		boolean reset) {

	public ChangesDocument {
		changed = List.copyOf(changed);
		removed = List.copyOf(removed);
	}

}
