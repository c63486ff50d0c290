package app.joren.bench.inprocess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.joren.bench.site.RecordedSite;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes the definitions of recorded sites into a folder; a program, so that it can run
 * in a process that hashes objects in another way and thereby orders them in another one.
 */
final class DefinitionFiles {

	private DefinitionFiles() {
	}

	/** Starts the program. */
	static Process start(Path folder, List<Path> sites) throws IOException {
		List<String> command = Stream
			.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m",
					"-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=3", DefinitionFiles.class.getName(),
					folder.toString()), sites.stream().map(Path::toString))
			.toList();
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		return builder.redirectErrorStream(true).redirectOutput(output(folder).toFile()).start();
	}

	/** Waits until the program has ended well. */
	static void await(Process program, Path folder) throws Exception {
		int code = program.waitFor();
		assertThat(code).as("%s", Files.readString(output(folder))).isZero();
	}

	/** The definition that the program wrote for a site. */
	static String of(Path site, Path folder) throws IOException {
		return Files.readString(file(site, folder));
	}

	static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		for (Path site : Arrays.stream(arguments).skip(1).map(Path::of).toList()) {
			Files.writeString(file(site, folder), Analysed.of(RecordedSite.in(site)).definition());
		}
	}

	private static Path file(Path site, Path folder) {
		return folder.resolve(site.getFileName() + ".json");
	}

	private static Path output(Path folder) {
		return folder.resolve("output.txt");
	}

}
