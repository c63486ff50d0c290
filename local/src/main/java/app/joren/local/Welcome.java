package app.joren.local;

import app.joren.local.suite.Suite;
import app.joren.local.suite.SuiteSettings;

/** What a person reads when the suite is ready. */
public final class Welcome {

	private Welcome() {
	}

	/** Where the console is, how to sign in, and where the data are. */
	public static String text(Suite suite, SuiteSettings settings) {
		return """

				Joren is ready

				  Console    %s
				  Name       %s
				  Password   %s

				Data and log are in %s. Ctrl-C stops everything.
				""".formatted(suite.address("console"), suite.admin().name(), suite.admin().password(),
				settings.folder());
	}

}
