package app.joren.emulator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the project and its data are on this machine.
 *
 * @param root the project's folder, a clone or a worktree ({@code JOREN_ROOT})
 * @param home the folder for data and tools ({@code JOREN_HOME})
 * @param portOffset how far all ports are moved ({@code JOREN_PORT_OFFSET})
 */
public record Workplace(Path root, Path home, int portOffset) {

	/** The workplace of this process, whichever folder of the project it runs in. */
	public static Workplace here() {
		Path root = configured("joren.root", "JOREN_ROOT").map(Workplace::path).orElseGet(Workplace::search);
		Path home = configured("joren.home", "JOREN_HOME").map(Workplace::path).orElseGet(() -> root.resolve(".joren"));
		return new Workplace(root, home,
				configured("joren.port-offset", "JOREN_PORT_OFFSET").map(Integer::valueOf).orElse(0));
	}

	/** The template of the state. */
	public Path stateTemplate() {
		return this.root.resolve("cloudformation/state.yaml");
	}

	private static Optional<String> configured(String property, String variable) {
		return Optional.ofNullable(System.getProperty(property, System.getenv(variable)))
			.filter((value) -> !value.isBlank());
	}

	private static Path path(String value) {
		return Path.of(value).toAbsolutePath().normalize();
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
