package app.joren.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import app.joren.emulator.Workplace;

/**
 * How a suite is run.
 *
 * @param workplace where the project and its tools are
 * @param folder where the suite keeps its data, its log and its admin's password
 * @param keep whether its data outlive it
 * @param ports where it listens
 * @param allowedHosts loopback {@code host:port} that it may fetch as if they were sites
 */
public record SuiteSettings(Workplace workplace, Path folder, boolean keep, Ports ports, Set<String> allowedHosts) {

	public SuiteSettings {
		allowedHosts = Set.copyOf(allowedHosts);
	}

	/**
	 * A suite that keeps its data in the home. One with moved ports has data of its own,
	 * so that both can run at once.
	 */
	public static SuiteSettings kept(Workplace workplace) {
		int portOffset = workplace.portOffset();
		String folder = (portOffset != 0) ? "suite-" + portOffset : "suite";
		return new SuiteSettings(workplace, workplace.home().resolve(folder), true, Ports.usual(portOffset), Set.of());
	}

	/** A suite that forgets everything, on any free ports, beside all others. */
	public static SuiteSettings throwaway(Workplace workplace) {
		try {
			Path folder = Files.createTempDirectory("joren-");
			return new SuiteSettings(workplace, folder, false, Ports.free(), Set.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The same with sites on loopback that may be fetched. */
	public SuiteSettings allowing(Set<String> hosts) {
		return new SuiteSettings(this.workplace, this.folder, this.keep, this.ports, hosts);
	}

}
