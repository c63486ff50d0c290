package app.joren.local.suite;

import java.util.List;

import app.joren.analyzer.AnalyzerApplication;
import app.joren.apps.AppsApplication;
import app.joren.console.ConsoleApplication;
import app.joren.crawler.CrawlerApplication;
import app.joren.push.PushApplication;

/**
 * A service as it is run anywhere: by its main.
 *
 * @param name the service's name, by which the others call it
 * @param port where it usually listens
 * @param main its main
 */
record ServiceProgram(String name, int port, Main main) {

	static final String CONSOLE = "console";

	/** All services of the suite. */
	static final List<ServiceProgram> ALL = List.of(new ServiceProgram("apps", 3040, AppsApplication::main),
			new ServiceProgram("analyzer", 3020, AnalyzerApplication::main),
			new ServiceProgram("crawler", 3030, CrawlerApplication::main),
			new ServiceProgram("push", 3050, PushApplication::main),
			new ServiceProgram(CONSOLE, 8051, ConsoleApplication::main));

	/** A main method. */
	@FunctionalInterface
	interface Main {

		void run(String[] args);

	}

}
