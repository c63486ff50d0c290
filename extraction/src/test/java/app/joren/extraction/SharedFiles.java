package app.joren.extraction;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** The shared test data beside the repository, absent on a plain clone. */
public final class SharedFiles {

	private static final Path ROOT = Path.of("../../shared");

	private SharedFiles() {
	}

	/** A file of the shared data; the test is skipped where there is none. */
	public static Path file(String name) {
		Path file = ROOT.resolve(name);
		Assumptions.assumeTrue(Files.exists(file), () -> "no " + file + " beside this clone");
		return file;
	}

}
