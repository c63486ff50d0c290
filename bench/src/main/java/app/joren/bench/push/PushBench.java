package app.joren.bench.push;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import app.joren.bench.process.MeasuredProcess;
import app.joren.contracts.push.AudienceFilter;
import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.PushText;
import app.joren.contracts.push.SendTime;
import app.joren.emulator.Emulator;
import app.joren.emulator.StateStack;
import app.joren.emulator.Workplace;
import app.joren.push.campaign.CampaignDesk;
import app.joren.push.campaign.Campaigns;
import app.joren.runtime.JorenService;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Sends one campaign by a worker that is left alone, one by workers of which some are
 * killed, and as much by a loop that keeps nothing.
 *
 * @param phones how many there are
 * @param kills how many workers are killed
 * @param progress is told of each row
 */
public record PushBench(int phones, int kills, Consumer<String> progress) {

	private static final String PREFIX = "bench";

	private static final long LOOK_MILLIS = 100;

	private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx256m", "-Xshare:auto",
			"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

	/** Runs all three. */
	public PushReport run() throws InterruptedException {
		Workplace workplace = Workplace.here();
		try (Emulator emulator = Emulator.forgetful(workplace); TakingServer server = TakingServer.start()) {
			new StateStack(emulator.endpoint(), workplace.stateTemplate()).apply(PREFIX);
			List<String> settings = settings(emulator.endpoint(), server.address());
			try (ConfigurableApplicationContext push = JorenService.run(PushWorker.class, "push",
					arguments("webapi", settings))) {
				List<PushRow> rows = new ArrayList<>();
				rows.add(alone(push, server, settings));
				rows.add(killed(push, server, settings));
				rows.add(bare(server));
				return new PushReport(CountedPhones.of(this.phones).count(), rows);
			}
		}
	}

	private PushRow alone(ConfigurableApplicationContext push, TakingServer server, List<String> settings)
			throws InterruptedException {
		try (MeasuredProcess worker = worker(settings)) {
			Campaign warm = await(push, send(push));
			server.forget();
			MeasuredProcess.Usage before = worker.usage();
			Campaign done = await(push, send(push));
			this.progress.accept("Warmed up by " + warm.results());
			return row("one worker", server, done, worker.usage().cpuSeconds() - before.cpuSeconds());
		}
	}

	private PushRow killed(ConfigurableApplicationContext push, TakingServer server, List<String> settings)
			throws InterruptedException {
		server.forget();
		String campaignId = send(push);
		for (int kill = 1; kill <= this.kills; kill++) {
			try (MeasuredProcess _ = worker(settings)) {
				while (server.phones() < this.phones / (this.kills + 1) * kill) {
					Thread.sleep(LOOK_MILLIS);
				}
			}
		}
		try (MeasuredProcess _ = worker(settings)) {
			return row(this.kills + " workers killed", server, await(push, campaignId), PushRow.UNKNOWN);
		}
	}

	/** What the first round takes is for the start of the program, as with the worker. */
	private PushRow bare(TakingServer server) throws InterruptedException {
		double[] once = bare(server, 1);
		double[] twice = bare(server, 2);
		return told(new PushRow("a loop that keeps nothing", twice[0] - once[0], twice[1] - once[1], server.phones(), 0,
				PushRow.UNKNOWN));
	}

	private double[] bare(TakingServer server, int rounds) throws InterruptedException {
		server.forget();
		long start = System.nanoTime();
		List<String> command = java(BareSender.class);
		command.addAll(List.of(server.address().toString(), Integer.toString(this.phones), Integer.toString(rounds)));
		double cpuSeconds = MeasuredProcess.run(command, log("bench-push-bare")).cpuSeconds();
		return new double[] { (System.nanoTime() - start) / 1e9, cpuSeconds };
	}

	private PushRow row(String name, TakingServer server, Campaign done, double cpuSeconds) {
		Duration taken = Duration.between(Objects.requireNonNull(done.started()), Objects.requireNonNull(done.ended()));
		double seconds = taken.toMillis() / 1e3;
		return told(
				new PushRow(name, seconds, cpuSeconds, server.phones(), server.doubled(), done.results().accepted()));
	}

	private PushRow told(PushRow row) {
		this.progress.accept(row.toString());
		return row;
	}

	private static String send(ConfigurableApplicationContext push) {
		CampaignDesk desk = push.getBean(CampaignDesk.class);
		String appId = UUID.randomUUID().toString();
		String id = desk
			.write(appId,
					new CampaignDraft(new PushText("News", "All about it", null, null, null, null),
							AudienceFilter.everybody(), 24))
			.id();
		desk.send(appId, id, new SendTime.Now());
		return id;
	}

	private static Campaign await(ConfigurableApplicationContext push, String campaignId) throws InterruptedException {
		Campaigns campaigns = push.getBean(Campaigns.class);
		while (!campaigns.find(campaignId).orElseThrow().state().ended()) {
			Thread.sleep(LOOK_MILLIS);
		}
		return campaigns.find(campaignId).orElseThrow().campaign();
	}

	private MeasuredProcess worker(List<String> settings) {
		List<String> command = java(PushWorker.class);
		command.addAll(List.of(arguments("worker", settings)));
		return MeasuredProcess.start(command, Map.of(), log("bench-push"));
	}

	private static List<String> java(Class<?> program) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(FLAGS);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
		return command;
	}

	private List<String> settings(URI aws, URI server) {
		return List.of("--server.port=0", "--server.address=127.0.0.1", "--AWS_ENDPOINT_URL=" + aws,
				"--joren.prefix=" + PREFIX, "--joren.service.secret=" + UUID.randomUUID(), "--push.sending.lease=10s",
				"--push.sending.handover=3s", "--push.sending.grace=2s", "--push.sending.watch=2s",
				"--" + PushWorker.PHONES + "=" + this.phones, "--" + PushWorker.SERVER + "=" + server);
	}

	private static String[] arguments(String mode, List<String> settings) {
		List<String> arguments = new ArrayList<>(List.of(mode));
		arguments.addAll(settings);
		return arguments.toArray(String[]::new);
	}

	private static Path log(String name) {
		return Workplace.here().home().resolve("log").resolve(name + ".log");
	}

}
