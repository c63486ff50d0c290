package app.joren.apps.app;

import app.joren.contracts.apps.AppSection;

/** A tab of an app. */
public sealed interface AppTab {

	/** All articles, the newest first. */
	record Latest() implements AppTab {
	}

	/**
	 * The articles of a section.
	 *
	 * @param section the section
	 */
	record OfSection(AppSection section) implements AppTab {
	}

	/** The sections without a tab of their own, and what else there is. */
	record More() implements AppTab {
	}

}
