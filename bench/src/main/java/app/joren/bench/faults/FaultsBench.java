package app.joren.bench.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import app.joren.apps.AppsApplication;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.crawler.CrawlerApplication;
import app.joren.emulator.Emulator;
import app.joren.emulator.Workplace;
import app.joren.local.convert.Waiting;

/**
 * Crawls sites edition by edition, once while everything goes wrong that can, and once
 * undisturbed, and compares what each has left.
 */
public final class FaultsBench {

	private static final int SITES = 4;

	private static final Waiting CRAWL = new Waiting(Duration.ofMillis(250), Duration.ofMinutes(5));

	private static final Waiting AWAKE = new Waiting(Duration.ofMillis(250), Duration.ofMinutes(1));

	private static final int SECONDS_TO_RETURN = 5;

	private final Consumer<String> progress;

	private final long seed;

	private final List<String> differences = new ArrayList<>();

	private int crawls;

	private FaultsBench(Consumer<String> progress, long seed) {
		this.progress = progress;
		this.seed = seed;
	}

	/**
	 * Measures.
	 * @param time for how long things go wrong, at least one edition
	 * @param seed of what goes wrong
	 * @param progress is told how it goes
	 */
	public static FaultsReport run(Duration time, long seed, Consumer<String> progress) throws InterruptedException {
		return new FaultsBench(progress, seed).run(time);
	}

	private FaultsReport run(Duration time) throws InterruptedException {
		Path folder = folder();
		this.progress.accept("Logs are in " + folder);
		Map<String, EditedSite> sites = new LinkedHashMap<>();
		IntStream.range(0, SITES)
			.forEach((number) -> sites.put(UUID.randomUUID().toString(), EditedSite.serve(number)));
		try (Neighbours neighbours = new Neighbours();
				Emulator quiet = Emulator.forgetful(Workplace.here());
				MortalEmulator mortal = MortalEmulator.start(folder.resolve("data"));
				FaultyNetwork network = new FaultyNetwork(mortal.endpoint(), this.seed)) {
			sites.forEach((appId, site) -> neighbours.define(appId, site.definition()));
			Surroundings surroundings = new Surroundings(List.copyOf(sites.values()), neighbours, folder);
			try (Stack clean = Stack.start(quiet.endpoint(), surroundings, true);
					Stack disturbed = Stack.start(mortal.endpoint(), surroundings, false)) {
				disturbed.queues().hurry(SECONDS_TO_RETURN);
				return compare(time, sites, clean, disturbed, mortal, network, surroundings);
			}
		}
		finally {
			sites.values().forEach(EditedSite::close);
		}
	}

	private FaultsReport compare(Duration time, Map<String, EditedSite> sites, Stack clean, Stack disturbed,
			MortalEmulator emulator, FaultyNetwork network, Surroundings surroundings) throws InterruptedException {
		Map<String, String> worker = Stack.worker(network.address(), surroundings);
		List<MortalProcess> processes = List.of(
				new MortalProcess(CrawlerApplication.class, "worker", worker,
						surroundings.folder().resolve("crawler-1.log")),
				new MortalProcess(CrawlerApplication.class, "worker", worker,
						surroundings.folder().resolve("crawler-2.log")),
				new MortalProcess(AppsApplication.class, "worker", worker, surroundings.folder().resolve("apps.log")));
		processes.forEach(MortalProcess::start);
		sites.forEach((appId, site) -> {
			clean.create(appId, site);
			disturbed.create(appId, site);
		});
		Instant begun = Instant.now();
		Chaos chaos = new Chaos(processes, emulator, (poison) -> disturbed.queues().send(poison),
				sites.values().stream().map(EditedSite::host).toList(), this.seed);
		int rounds = 0;
		try {
			while (rounds == 0 || Duration.between(begun, Instant.now()).compareTo(time) < 0) {
				round(rounds++, sites, clean, disturbed);
			}
		}
		finally {
			chaos.stop();
			network.calm();
		}
		long seconds = Duration.between(begun, Instant.now()).toSeconds();
		settle(clean, disturbed, processes);
		int compared = compareStates(sites, clean, disturbed);
		compareDead(chaos.poison(), disturbed.queues().takeDead());
		processes.forEach(MortalProcess::close);
		return new FaultsReport(seconds, rounds, this.crawls, counts(chaos, network), compared, this.differences);
	}

	/** Every site comes out in an edition, and both crawl it. */
	private void round(int number, Map<String, EditedSite> sites, Stack clean, Stack disturbed)
			throws InterruptedException {
		Map<String, Crawl> expected = new LinkedHashMap<>();
		Map<String, Crawl> found = new LinkedHashMap<>();
		for (Map.Entry<String, EditedSite> site : sites.entrySet()) {
			site.getValue().publish(number);
			clean.start(site.getKey(), crawlId(site.getKey(), number));
			untilDone(() -> disturbed.start(site.getKey(), crawlId(site.getKey(), number)));
		}
		for (String appId : sites.keySet()) {
			expected.put(appId, end(clean, crawlId(appId, number)));
			found.put(appId, end(disturbed, crawlId(appId, number)));
			this.crawls++;
		}
		expected.forEach((appId, crawl) -> compare(crawl, Objects.requireNonNull(found.get(appId))));
		this.progress.accept("Edition %d: %s".formatted(number,
				found.values().stream().map((crawl) -> crawl.state() + " " + results(crawl.counts())).toList()));
	}

	private void compare(Crawl expected, Crawl found) {
		if (expected.state() != found.state() || !results(expected.counts()).equals(results(found.counts()))) {
			this.differences.add("crawl %s: %s %s %s instead of %s %s".formatted(found.id(), found.state(),
					results(found.counts()), found.problems(), expected.state(), results(expected.counts())));
		}
	}

	/** Requests are not among them: what a dead worker had asked for is asked again. */
	private static String results(CrawlCounts counts) {
		return "%d new, %d changed, %d as before, %d gone, %d failed".formatted(counts.created(), counts.changed(),
				counts.unchanged(), counts.removed(), counts.failed());
	}

	private static boolean isOver(Crawl crawl) {
		return crawl.state().ended();
	}

	private static String crawlId(String appId, int round) {
		return appId.substring(0, 8) + "-" + round;
	}

	private Crawl end(Stack stack, String crawlId) throws InterruptedException {
		CRAWL.until(() -> tried(() -> stack.crawl(crawlId)), (crawl) -> crawl.filter(FaultsBench::isOver).isPresent());
		return untilDone(() -> stack.crawl(crawlId));
	}

	/** The emulator may be dead at this moment. */
	private static <T> T untilDone(Supplier<T> call) throws InterruptedException {
		return AWAKE.until(() -> tried(call), Optional::isPresent).flatMap((answer) -> answer).orElseGet(call);
	}

	private static <T> Optional<T> tried(Supplier<T> call) {
		try {
			return Optional.of(call.get());
		}
		catch (RuntimeException ex) {
			return Optional.empty();
		}
	}

	private void settle(Stack clean, Stack disturbed, List<MortalProcess> processes) throws InterruptedException {
		for (Stack stack : List.of(clean, disturbed)) {
			boolean empty = CRAWL.until(() -> {
				processes.forEach(MortalProcess::heal);
				return stack.queues().left();
			}, (left) -> left == 0).isPresent();
			if (!empty) {
				this.differences.add("%d messages are left".formatted(stack.queues().left()));
			}
		}
	}

	private int compareStates(Map<String, EditedSite> sites, Stack clean, Stack disturbed) {
		int compared = 0;
		for (String appId : sites.keySet()) {
			StackState expected = clean.state(appId);
			compared += expected.parts().size();
			this.differences.addAll(disturbed.state(appId).differences(expected));
			if (!disturbed.told(appId).equals(disturbed.crawled(appId))) {
				this.differences.add("activity of %s: %s instead of %s".formatted(appId, disturbed.told(appId),
						disturbed.crawled(appId)));
			}
		}
		return compared;
	}

	/** What nobody can work off, and nothing else, lies in the dead-letter queues. */
	private void compareDead(List<Poison> poison, List<String> dead) {
		List<String> expected = poison.stream().filter(Poison::deadly).map(Poison::body).toList();
		expected.stream()
			.filter((body) -> !dead.contains(body))
			.forEach((body) -> this.differences.add("not dead: " + shortened(body)));
		dead.stream()
			.filter((body) -> !expected.contains(body))
			.forEach((body) -> this.differences.add("dead: " + shortened(body)));
	}

	private static String shortened(String body) {
		return body.substring(0, Math.min(body.length(), 200));
	}

	private static Map<String, Integer> counts(Chaos chaos, FaultyNetwork network) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		counts.put("workers killed", chaos.killedWorkers());
		counts.put("emulators killed", chaos.killedEmulators());
		counts.put("messages of poison", chaos.poison().size());
		counts.put("requests to AWS", network.calls());
		for (Fault fault : Fault.values()) {
			counts.put(fault.title(), network.count(fault));
		}
		return counts;
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("joren-faults-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
