package app.joren.emulator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.joren.emulator.PythonVenv;
import app.joren.emulator.Workplace;

/**
 * The public fuzzer schemathesis: it asks an API what its OpenAPI document allows and
 * what it forbids, and holds the answers against the document.
 *
 * @param document the API's document
 * @param base where the API is
 * @param parameters values for some parameters, by place and name, for example
 * {@code path.appId}; the others are made up
 */
public record ApiFuzzer(URI document, URI base, Map<String, String> parameters) {

	private static final String CHECKS = String.join(",", "not_a_server_error", "status_code_conformance",
			"content_type_conformance", "response_schema_conformance", "response_headers_conformance");

	/**
	 * Asks.
	 * @param examples how many requests of each kind to each operation
	 * @return what is wrong, for people; empty if nothing is
	 */
	public String run(int examples) throws InterruptedException {
		try {
			Path folder = Files.createTempDirectory("fuzzer-");
			Path settings = folder.resolve("settings.toml");
			Files.writeString(settings,
					this.parameters.entrySet()
						.stream()
						.map((parameter) -> "\"%s\" = \"%s\"%n".formatted(parameter.getKey(), parameter.getValue()))
						.collect(Collectors.joining("", "[parameters]\n", "")));
			return run(command(settings, examples), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> command(Path settings, int examples) {
		Path python = new PythonVenv(Workplace.here(), "fuzzer", "emulator/fuzzer.txt").python();
		List<String> command = new ArrayList<>();
		command.add(python.resolveSibling("schemathesis").toString());
		command.addAll(List.of("--config-file", settings.toString(), "run", this.document.toString(), "--url",
				this.base.toString(), "--checks", CHECKS, "--phases", "examples,coverage,fuzzing", "--max-examples",
				Integer.toString(examples), "--seed", "1", "--no-color"));
		return command;
	}

	/** What it remembers of a run it leaves in its folder. */
	private static String run(List<String> command, Path folder) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return (process.waitFor() == 0) ? "" : output;
	}

}
