package app.joren.extraction.mutation;

import java.util.List;

import org.jsoup.nodes.Document;

/**
 * A redesign of a site: applied to any number of its pages it changes the same parts of
 * their template in the same way. What the articles say stays.
 *
 * @param kind what it changes
 * @param seed tells redesigns of a kind apart
 */
public record Redesign(Kind kind, long seed) {

	/** What a redesign changes. */
	public enum Kind {

		/** Most classes and ids have other names. */
		NAMES(new RenamedNames(0.7)),

		/** There are more boxes around what was there. */
		WRAPPERS(new AddedWrappers(0.25)),

		/** Elements that only hold others have other tags. */
		TAGS(new SwappedTags(0.5)),

		/** There are boxes that were not there, before, beside and in the article. */
		BOXES(new InsertedBoxes(1)),

		/** What stood beside the article stands elsewhere. */
		ORDER(new MovedBlocks(1)),

		/** The head says less, in another order. */
		METADATA(new ChangedHead(0.35)),

		/** Attributes that tell what an element means are gone. */
		ATTRIBUTES(new LostAttributes(0.6)),

		/** Something of everything. */
		MIXED(new RenamedNames(0.3), new AddedWrappers(0.1), new SwappedTags(0.15), new InsertedBoxes(0.4),
				new MovedBlocks(0.3), new ChangedHead(0.15), new LostAttributes(0.2));

		private final List<Change> changes;

		Kind(Change... changes) {
			this.changes = List.of(changes);
		}

	}

	/**
	 * Changes a page in place; give it a clone where the page is still needed.
	 * @param page a page of the site
	 * @return the same page
	 */
	public Document apply(Document page) {
		Dice dice = new Dice(this.seed * 31 + this.kind.ordinal());
		this.kind.changes.forEach((change) -> change.apply(page, dice));
		return page;
	}

}
