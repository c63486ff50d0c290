package app.joren.local.demo;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

import app.joren.emulator.EmulatorUnavailable;
import app.joren.emulator.Workplace;
import app.joren.local.Welcome;
import app.joren.local.suite.Suite;
import app.joren.local.suite.SuiteProblem;
import app.joren.local.suite.SuiteSettings;

/** The command {@code ./joren demo}: the suite, and a website of our own in it. */
public final class Demo {

	private static final int PORT = 8060;

	private Demo() {
	}

	/** Runs the suite and the demo site until the process is told to stop. */
	public static void main(String[] args) throws InterruptedException {
		try {
			System.err.println("Starting ...");
			Workplace workplace = Workplace.here();
			DemoSite site = site(PORT + workplace.portOffset());
			SuiteSettings settings = SuiteSettings.kept(workplace).allowing(Set.of(site.authority()));
			Suite suite = Suite.start(settings);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite, site), "stop"));
			System.out.println(Welcome.text(suite, settings));
			convert(suite, site);
			new CountDownLatch(1).await();
		}
		catch (SuiteProblem | EmulatorUnavailable ex) {
			System.err.println("joren: " + ex.getMessage());
			System.exit(1);
		}
	}

	private static DemoSite site(int port) {
		try {
			return DemoSite.start(port);
		}
		catch (IOException ex) {
			throw new SuiteProblem(
					("Port %d, on which the demo site would listen, is in use. Stop the program that uses it, "
							+ "or move all ports, for example by --port-offset 100.")
						.formatted(port),
					ex);
		}
	}

	private static void convert(Suite suite, DemoSite site) throws InterruptedException {
		DemoConversion conversion = new DemoConversion(suite, System.out::println);
		conversion.convert(site.japanese());
		conversion.convert(site.english());
	}

	private static void stop(Suite suite, DemoSite site) {
		suite.close();
		site.close();
	}

}
