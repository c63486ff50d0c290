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

}
