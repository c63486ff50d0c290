package app.joren.apps.content.v1;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of events. All of them are done with: none needs to be sent again.
 *
 * @param accepted how many are kept, those that were kept before among them
 * @param refused the others
 */
public record TakenDocument(int accepted, List<Refused> refused) {

	public TakenDocument {
		refused = List.copyOf(refused);
	}

	/**
	 * An event that was not taken, and never will be.
	 *
	 * @param id its id, if it has one
	 * @param reason such as too-old, unknown-type:swipe, missing:articleId or
	 * invalid:depth
	 */
	public record Refused(@Nullable String id, String reason) {
	}

}
