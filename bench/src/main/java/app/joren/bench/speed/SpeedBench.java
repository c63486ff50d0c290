package app.joren.bench.speed;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import app.joren.extraction.page.FetchedPage;
import com.sun.management.OperatingSystemMXBean;

/**
 * Lets readers read the same pages in turn, round after round, and takes the CPU time of
 * their whole process: garbage collection and compilation are part of the price.
 *
 * @param warmUps rounds that do not count
 * @param rounds rounds that count
 * @param progress is told of every round
 */
public record SpeedBench(int warmUps, int rounds, Consumer<String> progress) {

	private static final OperatingSystemMXBean SYSTEM = ManagementFactory
		.getPlatformMXBean(OperatingSystemMXBean.class);

	/** Measures the CPU time of all of them. */
	public SpeedReport run(List<FetchedPage> pages, List<Contestant> contestants) {
		Map<String, List<Double>> seconds = new LinkedHashMap<>();
		contestants.forEach((contestant) -> seconds.put(contestant.name(), new ArrayList<>()));
		for (int round = -this.warmUps; round < this.rounds; round++) {
			for (Contestant contestant : contestants) {
				if (round < 0 && contestant.reader().cpuSeconds() > 0) {
					// Programs without a compiler of their own are warm after one round.
					continue;
				}
				double spent = spent(pages, contestant);
				this.progress.accept("%s, %s %d: %.2f s".formatted(contestant.name(),
						(round < 0) ? "warming up" : "round", Math.floorMod(round, this.warmUps + this.rounds), spent));
				if (round >= 0) {
					seconds.getOrDefault(contestant.name(), List.of()).add(spent);
				}
			}
		}
		return SpeedReport.of(pages.size(), bytes(pages), seconds);
	}

	/** A process of its own counts its time itself, and it then is the only one. */
	private static double spent(List<FetchedPage> pages, Contestant contestant) {
		double elsewhere = contestant.reader().cpuSeconds();
		long here = SYSTEM.getProcessCpuTime();
		pages.forEach(contestant.reader()::read);
		double spentElsewhere = contestant.reader().cpuSeconds() - elsewhere;
		return (spentElsewhere > 0) ? spentElsewhere : (SYSTEM.getProcessCpuTime() - here) / 1e9;
	}

	private static long bytes(List<FetchedPage> pages) {
		return pages.stream().mapToLong((page) -> page.body().length).sum();
	}

}
