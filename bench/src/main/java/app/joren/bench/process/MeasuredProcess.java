package app.joren.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process whose CPU time and memory the operating system is asked for: time in user and
 * system mode of all its threads ({@code /proc/PID/stat}), and the most memory that it
 * has held ({@code VmHWM}).
 */
public final class MeasuredProcess implements AutoCloseable {

	private static final double TICKS_PER_SECOND = 100;

	private static final double KIB_PER_MIB = 1024;

	private static final int USER_TIME = 11;

	private static final long LOOK_MILLIS = 10;

	private final Process process;

	private volatile Usage last = new Usage(0, 0, 0);

	private MeasuredProcess(Process process) {
		this.process = process;
	}

	/** Starts a process. */
	public static MeasuredProcess start(List<String> command, Map<String, String> environment, Path log) {
		try {
			Files.createDirectories(log.toAbsolutePath().getParent());
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			// A measurement that is broken off leaves nothing behind.
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
			return new MeasuredProcess(process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Runs one to its end; what it did in its last hundredth of a second is not seen. */
	public static Usage run(List<String> command, Path log) throws InterruptedException {
		try (MeasuredProcess measured = start(command, Map.of(), log)) {
			while (!measured.process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
				measured.usage();
			}
			if (measured.process.exitValue() != 0) {
				throw new IllegalStateException(command.getFirst() + " failed; see " + log);
			}
			return measured.last;
		}
	}

	/** What it has used until now, or when it was last seen. */
	public Usage usage() {
		try {
			Path folder = Path.of("/proc", Long.toString(this.process.pid()));
			String stat = Files.readString(folder.resolve("stat"));
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			double seconds = (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1]))
					/ TICKS_PER_SECOND;
			List<String> status = Files.readAllLines(folder.resolve("status"));
			this.last = new Usage(Math.max(seconds, this.last.cpuSeconds()), mib(status, "VmRSS:"),
					Math.max(mib(status, "VmHWM:"), this.last.highestMib()));
		}
		catch (IOException | IndexOutOfBoundsException ex) {
			// It has ended.
		}
		return this.last;
	}

	public long pid() {
		return this.process.pid();
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

	/** A process that has just ended has none any more. */
	private static double mib(List<String> status, String name) {
		return status.stream()
			.filter((line) -> line.startsWith(name))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.findFirst()
			.orElse(0) / KIB_PER_MIB;
	}

	/**
	 * What a process has used.
	 *
	 * @param cpuSeconds in user and system mode
	 * @param residentMib memory now
	 * @param highestMib memory at most
	 */
	public record Usage(double cpuSeconds, double residentMib, double highestMib) {
	}

}
