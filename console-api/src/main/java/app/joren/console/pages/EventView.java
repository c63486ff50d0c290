package app.joren.console.pages;

import java.util.List;
import java.util.stream.Stream;

import app.joren.console.conversion.SiteEvent;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.analyzer.DefinitionChanged.Delivery;
import app.joren.contracts.analyzer.DefinitionChanged.Trial;
import app.joren.contracts.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a site, as a page tells it.
 *
 * @param event what happened
 */
record EventView(SiteEvent event) {

	/** What came of a changed site; null where something else happened. */
	public @Nullable DefinitionChanged change() {
		return (this.event instanceof SiteEvent.Changed changed) ? changed.change() : null;
	}

	/** The version that was made for a changed site. */
	public @Nullable Integer version() {
		DefinitionChanged change = change();
		return (change != null) ? change.after() : null;
	}

	/** What both versions make of the same pages, as they are now and as they were. */
	public List<TrialView> trials() {
		DefinitionChanged change = change();
		return (change == null) ? List.of()
				: Stream.of(TrialView.of("now", change.changedPages()), TrialView.of("earlier", change.earlierPages()))
					.flatMap(List::stream)
					.toList();
	}

	/** The version that a person may choose instead; null where there is none. */
	public @Nullable Integer other() {
		DefinitionChanged change = change();
		return (change == null) ? null : switch (change.outcome()) {
			case TAKEN -> Integer.valueOf(change.before());
			case NOT_BETTER, LEFT_TO_PERSON -> change.after();
			case SITE_BROKEN -> null;
		};
	}

	/** Why something did not work. */
	public @Nullable PageProblem problem() {
		Problem problem = switch (this.event) {
			case SiteEvent.Changed changed -> changed.change().problem();
			case SiteEvent.CrawlFailed failed -> failed.problem();
		};
		return (problem != null) ? PageProblem.of(problem) : null;
	}

	/**
	 * A trial of two versions on the same pages.
	 *
	 * @param pages which pages
	 * @param count how many
	 * @param shares what they deliver, as shares
	 * @param before the length of bodies by the version before
	 * @param after the length of bodies by the version after
	 */
	record TrialView(String pages, int count, List<ShareView> shares, int before, int after) {

		static List<TrialView> of(String pages, @Nullable Trial trial) {
			if (trial == null || trial.pages() == 0) {
				return List.of();
			}
			Delivery before = trial.before();
			Delivery after = trial.after();
			return List.of(new TrialView(pages, trial.pages(),
					List.of(new ShareView("articles", before.articles(), after.articles()),
							new ShareView("by-rules", before.byRules(), after.byRules()),
							new ShareView("dated", before.dated(), after.dated()),
							new ShareView("signed", before.signed(), after.signed()),
							new ShareView("pictured", before.pictured(), after.pictured()),
							new ShareView("own-text", before.ownText(), after.ownText()),
							new ShareView("score", before.score(), after.score())),
					before.length(), after.length()));
		}

	}

	/**
	 * A share before and after.
	 *
	 * @param name of what
	 * @param before between 0 and 1
	 * @param after between 0 and 1
	 */
	record ShareView(String name, double before, double after) {
	}

}
