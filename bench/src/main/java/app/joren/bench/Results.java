package app.joren.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import app.joren.emulator.Workplace;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes figures as JSON, for programs and for later comparison. */
final class Results {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Results() {
	}

	/** Writes a report to the file that was asked for, or to the usual one. */
	static void write(String name, Object report, Arguments given, PrintStream progress) throws IOException {
		Path file = given.option("--out")
			.map(Path::of)
			.orElseGet(() -> Workplace.here().home().resolve("bench").resolve(name + ".json"))
			.toAbsolutePath();
		Files.createDirectories(file.getParent());
		Files.writeString(file, JSON.writeValueAsString(report));
		progress.println("Written to " + file);
	}

}
