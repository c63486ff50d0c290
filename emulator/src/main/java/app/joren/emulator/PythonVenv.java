package app.joren.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Python environment for a program of others: the emulator, or one that tests us. It is
 * made when it is missing.
 */
public final class PythonVenv {

	private static final List<String> INTERPRETERS = List.of("python3", "python3.14", "python3.13", "python3.12",
			"python3.11", "python3.10");

	private static final String NEW_ENOUGH = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";

	private final Path folder;

	private final Path requirements;

	/**
	 * An environment.
	 * @param workplace where it is kept
	 * @param name of its folder
	 * @param requirements the file that names what it needs, from the project's folder
	 */
	public PythonVenv(Workplace workplace, String name, String requirements) {
		this.folder = workplace.home().resolve(name);
		this.requirements = workplace.root().resolve(requirements);
	}

	/** The interpreter, in an environment that has what is needed. */
	public Path python() {
		try {
			Files.createDirectories(this.folder.getParent());
			// Two builds may want it at once.
			try (FileChannel lock = FileChannel.open(this.folder.resolveSibling(this.folder.getFileName() + ".lock"),
					StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock _ = lock.lock()) {
				if (!isUpToDate()) {
					make();
				}
			}
			return this.folder.resolve("bin/python");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isUpToDate() throws IOException {
		return Files.exists(marker()) && Files.readString(marker()).equals(Files.readString(this.requirements));
	}

	/** Holds the requirements that were installed. */
	private Path marker() {
		return this.folder.resolve("joren-requirements.txt");
	}

	private void make() throws IOException {
		run("A Python environment could not be made.", interpreter(), "-m", "venv", "--clear", this.folder.toString());
		run("Not all of " + this.requirements + " could be installed. Check that pip can reach its index.",
				this.folder.resolve("bin/python").toString(), "-m", "pip", "install", "--quiet",
				"--disable-pip-version-check", "-r", this.requirements.toString());
		Files.copy(this.requirements, marker());
	}

	private String interpreter() {
		return INTERPRETERS.stream()
			.filter(PythonVenv::fits)
			.findFirst()
			.orElseThrow(() -> new EmulatorUnavailable("Python 3.10 or newer with its venv module was not found. "
					+ "Install it, on Debian or Ubuntu by: apt-get install python3 python3-venv"));
	}

	private static boolean fits(String interpreter) {
		try {
			return new ProcessBuilder(interpreter, "-c", NEW_ENOUGH).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	private void run(String failure, String... command) throws IOException {
		Path log = this.folder.resolveSibling(this.folder.getFileName() + ".log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			if (process.waitFor() != 0) {
				throw new EmulatorUnavailable(failure + " The reason is in " + log + ": " + lastLine(log));
			}
		}
		catch (InterruptedException ex) {
			process.destroy();
			throw interrupted(ex);
		}
	}

	private static String lastLine(Path log) throws IOException {
		try (Stream<String> lines = Files.lines(log)) {
			return lines.filter((line) -> !line.isBlank()).reduce("", (_, line) -> line);
		}
	}

	private static EmulatorUnavailable interrupted(InterruptedException ex) {
		Thread.currentThread().interrupt();
		return new EmulatorUnavailable("The start of the emulator was interrupted.", ex);
	}

}
