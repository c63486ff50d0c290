package app.joren.bench.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory this process and the ones it has started hold. */
final class Memory {

	private static final double KIB_PER_MIB = 1024;

	private Memory() {
	}

	/** The sum of the resident memory of all processes, in MiB. */
	static double residentMib() {
		return processes().mapToLong((pid) -> status(pid, "VmRSS:")).sum() / KIB_PER_MIB;
	}

	/** The sum of what each process has held at most, in MiB. */
	static double highestMib() {
		return processes().mapToLong((pid) -> status(pid, "VmHWM:")).sum() / KIB_PER_MIB;
	}

	private static Stream<Long> processes() {
		ProcessHandle self = ProcessHandle.current();
		return Stream.concat(Stream.of(self), self.descendants()).map(ProcessHandle::pid);
	}

	private static long status(long pid, String name) {
		Path file = Path.of("/proc", Long.toString(pid), "status");
		if (!Files.exists(file)) {
			return 0;
		}
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter((line) -> line.startsWith(name))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
				.findFirst()
				.orElse(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
