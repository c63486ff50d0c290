package app.joren.bench.events;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.joren.apps.AppsApplication;
import app.joren.bench.content.StoredApp;
import app.joren.bench.process.AppsProcess;
import app.joren.bench.process.FreePort;
import app.joren.bench.process.MeasuredProcess;
import app.joren.emulator.Emulator;
import app.joren.emulator.StateStack;
import app.joren.emulator.Workplace;
import app.joren.runtime.JorenService;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Sends events to the content API and to bare servers in turns, each on the same one
 * core; then kills the content API again and again while events come, and looks for what
 * it had confirmed.
 *
 * @param seconds each load goes on, after as many in which it gets warm
 * @param kills how often the process is killed
 * @param progress is told of each part
 */
public record EventsBench(int seconds, int kills, Consumer<String> progress) {

	private static final int CORE = 0;

	private static final String PREFIX = "bench";

	private static final int LOOK_MILLIS = 50;

	/** Measures. */
	public EventsReport run() throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("joren-events-");
		List<EventsReport.Row> rows = new ArrayList<>();
		rows.add(bare("Tomcat, nothing kept"));
		rows.add(bare("Tomcat, each batch in a file with fsync", folder.resolve("batches").toString()));
		try (Emulator aws = Emulator.forgetful(Workplace.here())) {
			new StateStack(aws.endpoint(), Workplace.here().stateTemplate()).apply(PREFIX);
			String path = "/v1/apps/" + app(aws.endpoint()) + "/events";
			List<UUID> confirmed = new ArrayList<>();
			try (AppsProcess apps = AppsProcess.start(CORE, settings(aws.endpoint()))) {
				rows.add(measure("Joren, kept in the log", URI.create(apps.origin() + path), apps::usage, confirmed));
			}
			for (int kill = 0; kill < this.kills; kill++) {
				killed(aws.endpoint(), path, confirmed);
			}
			this.progress.accept("Looking for " + confirmed.size() + " events");
			KeptIds kept = KeptIds.read(aws.endpoint(), PREFIX + "-events");
			return new EventsReport(rows, this.kills, confirmed.size(), kept.missing(confirmed),
					kept.doubled(confirmed));
		}
	}

	private EventsReport.Row bare(String name, String... file) throws IOException, InterruptedException {
		int port = FreePort.find();
		List<String> command = new ArrayList<>(List.of("taskset", "-c", Integer.toString(CORE),
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx256m",
				"-cp", System.getProperty("java.class.path"), BareTaker.class.getName(), Integer.toString(port)));
		command.addAll(List.of(file));
		try (MeasuredProcess process = MeasuredProcess.start(command, Map.of(),
				Workplace.here().home().resolve("log").resolve("bench-taker.log"))) {
			awaitPort(port);
			return measure(name, URI.create("http://127.0.0.1:" + port + "/"), process::usage, new ArrayList<>());
		}
	}

	/** Puts the load on a server, and notes what it confirmed. */
	private EventsReport.Row measure(String name, URI address, Supplier<MeasuredProcess.Usage> usage,
			List<UUID> confirmed) throws InterruptedException {
		try (EventLoad load = EventLoad.start(address)) {
			Thread.sleep(1000L * this.seconds);
			int before = load.count();
			double cpuBefore = usage.get().cpuSeconds();
			long start = System.nanoTime();
			Thread.sleep(1000L * this.seconds);
			int taken = load.count() - before;
			double elapsed = (System.nanoTime() - start) / 1e9;
			EventsReport.Row row = new EventsReport.Row(name, taken / elapsed,
					taken / (usage.get().cpuSeconds() - cpuBefore), load.millis(0.5), load.millis(0.99));
			this.progress.accept(name + ": " + Math.round(row.perSecond()) + " events per second");
			confirmed.addAll(load.end());
			return row;
		}
	}

	private void killed(URI aws, String path, List<UUID> confirmed) throws IOException, InterruptedException {
		AppsProcess apps = AppsProcess.start(CORE, settings(aws));
		try (EventLoad load = EventLoad.start(URI.create(apps.origin() + path))) {
			while (load.count() == 0) {
				Thread.sleep(LOOK_MILLIS);
			}
			Thread.sleep(ThreadLocalRandom.current().nextLong(1000, 4000));
			apps.close();
			confirmed.addAll(load.end());
			this.progress.accept("Killed after " + load.count() + " confirmed events");
		}
	}

	private static String app(URI aws) {
		String[] arguments = Stream.concat(Stream.of("webapi", "--server.port=0"), settings(aws))
			.toArray(String[]::new);
		try (ConfigurableApplicationContext apps = JorenService.run(AppsApplication.class, "apps", arguments)) {
			return StoredApp.store(apps, List.of(), 0).appId();
		}
	}

	private static Stream<String> settings(URI aws) {
		return Stream.of("--server.address=127.0.0.1", "--AWS_ENDPOINT_URL=" + aws, "--joren.prefix=" + PREFIX,
				"--joren.service.secret=" + UUID.randomUUID());
	}

	private static void awaitPort(int port) throws InterruptedException {
		while (true) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
				if (socket.isConnected()) {
					return;
				}
			}
			catch (IOException ex) {
				Thread.sleep(LOOK_MILLIS);
			}
		}
	}

}
