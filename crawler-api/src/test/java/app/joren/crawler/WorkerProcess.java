package app.joren.crawler;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.core.env.Environment;

/** A worker in a process of its own, which can be killed. */
final class WorkerProcess implements AutoCloseable {

	private final Process process;

	private WorkerProcess(Process process) {
		this.process = process;
	}

	/** Starts one that works on the same stack as the test. */
	static WorkerProcess start(Environment environment, Path log) {
		return start(environment, Map.of(), log);
	}

	/** The same with properties of its own. */
	static WorkerProcess start(Environment environment, Map<String, String> properties, Path log) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-Xshare:auto", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
						WorkerProgram.class.getName(), "worker", "--server.port=0"));
		TestNetwork.properties().forEach((name, value) -> command.add("--" + name + "=" + value));
		properties.forEach((name, value) -> command.add("--" + name + "=" + value));
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(append(log));
			builder.environment().put("AWS_ENDPOINT_URL", environment.getRequiredProperty("AWS_ENDPOINT_URL"));
			builder.environment().put("JOREN_PREFIX", environment.getRequiredProperty("joren.prefix"));
			builder.environment().put("JOREN_SERVICE_SECRET", environment.getRequiredProperty("joren.service.secret"));
			return new WorkerProcess(builder.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Kills it, as a failing machine would. */
	@Override
	public void close() {
		this.process.destroyForcibly().onExit().join();
	}

	private static ProcessBuilder.Redirect append(Path log) {
		return ProcessBuilder.Redirect.appendTo(new File(log.toString()));
	}

}
