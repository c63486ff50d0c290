package app.joren.local;

import app.joren.local.suite.Suite;
import app.joren.local.suite.SuiteSettings;
import app.joren.runtime.browser.PageRenderer;

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
				  Browser    %s

				Data and log are in %s. Ctrl-C stops everything.
				""".formatted(suite.address("console"), suite.admin().name(), suite.admin().password(), browser(suite),
				settings.folder());
	}

	private static String browser(Suite suite) {
		return suite.service("analyzer").getBean(PageRenderer.class).available()
				? "Chromium runs the scripts of pages that are empty without them"
				: "none: sites that only scripts can build are refused; install chromium and chromium-driver";
	}

}
