package app.joren.bench.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The load generator wrk on a core of its own, with requests that are drawn from a list.
 *
 * @param folder for its files
 * @param core that it runs on
 * @param connections that it keeps open
 * @param seconds that it goes on
 */
record Wrk(Path folder, int core, int connections, int seconds) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Loads a server.
	 * @param origin the server
	 * @param requests what is asked, drawn at random
	 */
	Load load(String origin, List<Request> requests) throws IOException, InterruptedException {
		Path script = this.folder.resolve("requests.lua");
		try (InputStream resource = Objects.requireNonNull(Wrk.class.getResourceAsStream("requests.lua"))) {
			Files.write(script, resource.readAllBytes());
		}
		Path list = this.folder.resolve("requests.txt");
		Files.write(list, requests.stream().map((request) -> request.path() + "\t" + request.knownTag()).toList());
		ProcessBuilder builder = new ProcessBuilder("taskset", "-c", Integer.toString(this.core), "wrk", "-t1",
				"-c" + this.connections, "-d" + this.seconds + "s", "--timeout", "30s", "-s", script.toString(),
				origin);
		builder.environment().putAll(Map.of("REQUESTS", list.toString()));
		Process wrk = builder.redirectErrorStream(true).start();
		String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (wrk.waitFor() != 0) {
			throw new IllegalStateException("wrk failed: " + output);
		}
		return load(output);
	}

	private static Load load(String output) {
		JsonNode figures = JSON.readTree(output.substring(output.lastIndexOf("FIGURES ") + "FIGURES ".length()));
		if (figures.path("failures").asInt() > 0) {
			throw new IllegalStateException("Requests failed: " + figures);
		}
		return new Load(figures.path("perSecond").asDouble(), figures.path("median").asDouble(),
				figures.path("p99").asDouble(), figures.path("bytes").asDouble() / figures.path("requests").asDouble());
	}

	/**
	 * A request.
	 *
	 * @param path what is asked for
	 * @param knownTag what is known of it already; empty if nothing
	 */
	record Request(String path, String knownTag) {
	}

	/**
	 * What a server has done.
	 *
	 * @param perSecond requests per second
	 * @param medianMillis half of the requests took at most so long
	 * @param p99Millis 99 of 100 requests took at most so long
	 * @param bytes of an answer, on average
	 */
	record Load(double perSecond, double medianMillis, double p99Millis, double bytes) {
	}

}
