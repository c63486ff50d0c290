package app.joren.local;

import java.util.concurrent.CountDownLatch;

import app.joren.emulator.EmulatorUnavailable;
import app.joren.emulator.Workplace;
import app.joren.local.suite.Suite;
import app.joren.local.suite.SuiteProblem;
import app.joren.local.suite.SuiteSettings;

/** The command {@code ./joren up}. */
public final class Up {

	private Up() {
	}

	/** Runs the suite until the process is told to stop. */
	public static void main(String[] args) throws InterruptedException {
		try {
			System.err.println("Starting ...");
			SuiteSettings settings = SuiteSettings.kept(Workplace.here());
			Suite suite = Suite.start(settings);
			Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
			System.out.println(Welcome.text(suite, settings));
			new CountDownLatch(1).await();
		}
		catch (SuiteProblem | EmulatorUnavailable ex) {
			System.err.println("joren: " + ex.getMessage());
			System.exit(1);
		}
	}

}
