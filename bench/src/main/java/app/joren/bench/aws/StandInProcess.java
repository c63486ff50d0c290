package app.joren.bench.aws;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The stand-in for AWS in a process of its own, which ends with this one. */
public final class StandInProcess implements AutoCloseable {

	private final Process process;

	private final URI endpoint;

	private StandInProcess(Process process, URI endpoint) {
		this.process = process;
		this.endpoint = endpoint;
	}

	/** Starts an empty one. */
	public static StandInProcess start() {
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:+UseSerialGC", "-Xmx3g", "-Dsun.net.httpserver.nodelay=true", "-cp",
				System.getProperty("java.class.path"), StandIn.class.getName());
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			BufferedReader output = new BufferedReader(
					new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
			return new StandInProcess(process, URI.create(String.valueOf(output.readLine())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What {@code AWS_ENDPOINT_URL} has to be. */
	public URI endpoint() {
		return this.endpoint;
	}

	/** The process, so that what it uses can be measured. */
	public long pid() {
		return this.process.pid();
	}

	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

}
