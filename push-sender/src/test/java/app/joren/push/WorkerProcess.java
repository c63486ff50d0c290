package app.joren.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.env.Environment;

/** A worker in a process of its own, which can be killed. */
final class WorkerProcess implements AutoCloseable {

	private static final List<String> SETTINGS = List.of("part=15", "width=4", "lease=4s", "handover=1s", "grace=500ms",
			"watch=1s", "pace=200ms");

	private final Process process;

	private WorkerProcess(Process process) {
		this.process = process;
	}

	/** Starts one that works on the same stack as the test. */
	static WorkerProcess start(Environment environment, Path taken, Path log) {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-Xshare:auto", "-Xmx256m", "-D" + WorkerProgram.FILE + "=" + taken, "-cp",
				System.getProperty("java.class.path"), WorkerProgram.class.getName(), "worker", "--server.port=0"));
		SETTINGS.forEach((setting) -> command.add("--push.sending." + setting));
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
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

}
