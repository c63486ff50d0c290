package app.joren.local.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import app.joren.emulator.Workplace;
import app.joren.local.suite.Suite;
import app.joren.local.suite.SuiteSettings;

import org.springframework.util.FileSystemUtils;

/**
 * A suite of one's own, beside any that runs already, of which nothing is left when it is
 * closed.
 */
public final class PrivateSuite implements AutoCloseable {

	private final Path folder;

	private final Suite suite;

	private final AtomicBoolean closed = new AtomicBoolean();

	private volatile boolean logKept;

	private PrivateSuite(Path folder, Suite suite) {
		this.folder = folder;
		this.suite = suite;
	}

	/**
	 * Starts a suite.
	 * @param allowedHosts loopback {@code host:port} that it may fetch as if they were
	 * sites
	 */
	public static PrivateSuite start(Set<String> allowedHosts) {
		SuiteSettings settings = SuiteSettings.throwaway(Workplace.here()).allowing(allowedHosts);
		// Who stops the process while it starts leaves nothing either.
		Thread removal = new Thread(() -> remove(settings.folder()), "remove");
		Runtime.getRuntime().addShutdownHook(removal);
		PrivateSuite suite = new PrivateSuite(settings.folder(), Suite.start(settings));
		// Also when the process is told to stop: no emulator and no data may stay behind.
		Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
		Runtime.getRuntime().removeShutdownHook(removal);
		return suite;
	}

	/** The suite. */
	public Suite suite() {
		return this.suite;
	}

	/** Its services. */
	public SuiteServices services() {
		return SuiteServices.of(this.suite);
	}

	/** Leaves the log behind, for whoever looks for a fault. */
	Path keepLog() {
		this.logKept = true;
		return this.folder;
	}

	@Override
	public void close() {
		if (!this.closed.compareAndSet(false, true)) {
			return;
		}
		this.suite.close();
		if (!this.logKept) {
			remove(this.folder);
		}
	}

	private static void remove(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
