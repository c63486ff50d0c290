package app.joren.emulator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the project and the data of this machine are.
 *
 * @param root the project's folder, a clone or a worktree
 * @param home the folder for data and tools, {@code JOREN_HOME}
 */
public record Workplace(Path root, Path home) {

	/** The workplace of this process, whichever folder of the project it runs in. */
	public static Workplace here() {
		Path root = configured("joren.root", "JOREN_ROOT").orElseGet(Workplace::search);
		return new Workplace(root, configured("joren.home", "JOREN_HOME").orElseGet(() -> root.resolve(".joren")));
	}

	/** The same project with its data elsewhere. */
	public Workplace withHome(Path other) {
		return new Workplace(this.root, other);
	}

	/** The template of the state. */
	public Path stateTemplate() {
		return this.root.resolve("cloudformation/state.yaml");
	}

	private static Optional<Path> configured(String property, String variable) {
		return Optional.ofNullable(System.getProperty(property, System.getenv(variable)))
			.filter((value) -> !value.isBlank())
			.map((value) -> Path.of(value).toAbsolutePath().normalize());
	}

	private static Path search() {
		Path start = Path.of("").toAbsolutePath();
		return Stream.iterate(start, (folder) -> folder != null, Path::getParent)
			.filter((folder) -> Files.exists(folder.resolve("cloudformation/state.yaml")))
			.findFirst()
			.orElseThrow(() -> new EmulatorUnavailable(
					"The project's folder was not found from " + start + ". Set JOREN_ROOT to it."));
	}

}
