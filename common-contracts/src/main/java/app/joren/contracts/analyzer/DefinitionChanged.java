package app.joren.contracts.analyzer;

import java.time.Instant;
import java.util.List;

import app.joren.contracts.crawler.Drift;
import app.joren.contracts.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of a site's having changed. The way back from a definition that was taken is
 * to activate {@code before}, the way to one that was not is to activate {@code after}.
 *
 * @param appId the app
 * @param changeId names the change; the same twice is one change
 * @param at when it was decided
 * @param before the version that was followed when the change was noticed
 * @param after the version that was made; absent where none could be made
 * @param outcome whether it is followed
 * @param findings how the change was noticed
 * @param changedPages what both definitions deliver of pages as they are now
 * @param earlierPages what both deliver of the same pages as they were
 * @param listedBefore to how many articles the lists of the earlier version lead
 * @param listedAfter to how many those of the new one do
 * @param newSections names of the sections that came with the new version
 * @param lostSections names of the sections that went with it
 * @param problem why no definition could be made
 */
public record DefinitionChanged(String appId, String changeId, Instant at, int before, @Nullable Integer after,
		Outcome outcome, List<Drift> findings, @Nullable Trial changedPages, @Nullable Trial earlierPages,
		int listedBefore, int listedAfter, List<String> newSections, List<String> lostSections,
		@Nullable Problem problem) {

	public DefinitionChanged {
		findings = List.copyOf(findings);
		newSections = List.copyOf(newSections);
		lostSections = List.copyOf(lostSections);
	}

	/** What became of a definition that was made for a changed site. */
	public enum Outcome {

		/** It is followed from now on. */
		TAKEN,

		/** It is not better, so the earlier version is followed on. */
		NOT_BETTER,

		/** A person went back from such a definition before, so that a person decides. */
		LEFT_TO_PERSON,

		/**
		 * The pages are broken, so nothing can be learnt from them; the problem says how.
		 */
		SITE_BROKEN

	}

	/**
	 * What two definitions deliver of the same stored pages.
	 *
	 * @param pages how many pages
	 * @param before by the version that was followed
	 * @param after by the version that was made
	 */
	public record Trial(int pages, Delivery before, Delivery after) {
	}

	/**
	 * What a definition delivers, as shares between 0 and 1.
	 *
	 * @param score all of it in one figure
	 * @param articles pages that gave an article
	 * @param byRules articles whose body a rule of the definition gave
	 * @param dated articles with a date
	 * @param signed articles with an author
	 * @param pictured articles with a picture for lists
	 * @param ownText articles without text that belongs to the site
	 * @param unique articles whose title and body no other has
	 * @param agreeing articles that say what is known of them from before and from lists
	 * @param length median number of characters of the bodies
	 */
	public record Delivery(double score, double articles, double byRules, double dated, double signed, double pictured,
			double ownText, double unique, double agreeing, int length) {
	}

}
