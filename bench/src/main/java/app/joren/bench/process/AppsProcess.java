package app.joren.bench.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.joren.apps.AppsApplication;
import app.joren.emulator.Workplace;

/** The content API in a process and on a core of its own, as it is deployed. */
public final class AppsProcess implements AutoCloseable {

	private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xms256m", "-Xmx256m", "-Xshare:auto",
			"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Duration LOOK = Duration.ofMillis(100);

	private final HttpClient http = HttpClient.newHttpClient();

	private final MeasuredProcess process;

	private final int port;

	private AppsProcess(MeasuredProcess process, int port) {
		this.process = process;
		this.port = port;
	}

	/**
	 * Starts it and waits until it answers.
	 * @param core that it runs on
	 * @param settings {@code --NAME=VALUE}
	 */
	public static AppsProcess start(int core, Stream<String> settings) throws IOException, InterruptedException {
		int port = FreePort.find();
		List<String> command = new ArrayList<>(List.of("taskset", "-c", Integer.toString(core),
				Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(FLAGS);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), AppsApplication.class.getName(), "content",
				"--server.port=" + port));
		settings.forEach(command::add);
		AppsProcess apps = new AppsProcess(MeasuredProcess.start(command, Map.of(),
				Workplace.here().home().resolve("log").resolve("bench-content.log")), port);
		apps.awaitHealth();
		return apps;
	}

	private void awaitHealth() throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!isHealthy()) {
			if (Instant.now().isAfter(end)) {
				throw new IllegalStateException("The content API did not start; see its log");
			}
			Thread.sleep(LOOK);
		}
	}

	private boolean isHealthy() throws InterruptedException {
		try {
			return get("/actuator/health").statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** An answer, compressed if it can be. */
	public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
		return this.http.send(
				HttpRequest.newBuilder(URI.create(origin() + path)).header("Accept-Encoding", "gzip").build(),
				HttpResponse.BodyHandlers.ofByteArray());
	}

	/** Where it answers. */
	public String origin() {
		return "http://127.0.0.1:" + this.port;
	}

	/** What it uses. */
	public MeasuredProcess.Usage usage() {
		return this.process.usage();
	}

	@Override
	public void close() {
		this.process.close();
		this.http.close();
	}

}
