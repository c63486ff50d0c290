package app.joren.analyzer.analysis;

import app.joren.contracts.analyzer.Finding;

/** Is told what an analysis finds, while it goes on. Cheap to call, from any thread. */
public interface Progress {

	/** Progress that nobody watches. */
	Progress UNWATCHED = new Progress() {
		@Override
		public void found(Finding finding) {
			// Nobody watches.
		}

		@Override
		public void requested(int requests) {
			// Nobody watches.
		}
	};

	/** Something was found on the site. */
	void found(Finding finding);

	/** So many requests has the site answered until now. */
	void requested(int requests);

	/**
	 * Tells what was found, if anything was.
	 * @param kind of what was found
	 * @param count how many
	 * @param detail a name or an address
	 */
	default void foundSome(Finding.Kind kind, int count, String detail) {
		if (count > 0) {
			found(new Finding(kind, count, detail));
		}
	}

}
