package app.joren.contracts.review;

import java.net.URI;
import java.util.List;

/**
 * What a correction changes on one sample.
 *
 * @param articleId the sample
 * @param address its page
 * @param title as it is before
 * @param differences what is different; empty if nothing
 */
public record SampleChange(String articleId, URI address, String title, List<Difference> differences) {

	public SampleChange {
		differences = List.copyOf(differences);
	}

	/**
	 * One difference.
	 *
	 * @param part a field's name, {@code body}, or {@code article} where it becomes one
	 * or ceases to be one
	 * @param before empty if there was nothing; of a body only what is lost
	 * @param after empty if there is nothing; of a body only what is new
	 */
	public record Difference(String part, String before, String after) {
	}

}
