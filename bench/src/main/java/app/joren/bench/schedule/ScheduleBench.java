package app.joren.bench.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import app.joren.bench.schedule.ScheduleReport.Row;
import app.joren.crawler.schedule.ScheduleSettings;

/**
 * Compares the crawler's way of asking with fixed intervals that cost as many requests.
 */
public final class ScheduleBench {

	private static final List<Duration> FIXED = List.of(Duration.ofMinutes(15), Duration.ofHours(1),
			Duration.ofHours(6));

	/** So many sites show what a worth costs. */
	private static final int SAMPLE = 300;

	private static final int STEPS = 14;

	private final Consumer<String> progress;

	/** A bench that tells how it goes on. */
	public ScheduleBench(Consumer<String> progress) {
		this.progress = progress;
	}

	/** Simulates so many sites, for so many days after a week of learning. */
	public ScheduleReport run(Path sites, Path corpus, int count, int days) {
		List<Rhythm> rhythms = Rhythms.read(sites, corpus);
		this.progress.accept("%d rhythms of real sites".formatted(rhythms.size()));
		Simulation simulation = new Simulation(rhythms, Duration.ofDays(7), Duration.ofDays(days));
		List<Row> rows = new ArrayList<>();
		rows.add(row("as usual", settings(Duration.ofMinutes(10), Duration.ofMinutes(15)), simulation, count));
		for (Duration interval : FIXED) {
			rows.add(new Row("every " + shown(interval), simulation.run(count, Asking.every(interval))));
			this.progress.accept("every " + shown(interval));
			long allowed = simulation.run(SAMPLE, Asking.every(interval)).checks();
			rows.add(row("as many requests, adapting", fitting(simulation, interval, allowed), simulation, count));
		}
		return new ScheduleReport(rhythms.size(), count, days, rows);
	}

	private Row row(String name, ScheduleSettings settings, Simulation simulation, int count) {
		Row row = new Row(name, simulation.run(count, Asking.adapting(settings)));
		this.progress.accept("%s, where a request is worth %s".formatted(name, shown(settings.worth())));
		return row;
	}

	/** The settings by which as many requests are sent as by a fixed interval. */
	private static ScheduleSettings fitting(Simulation simulation, Duration interval, long allowed) {
		Duration shortest = interval.dividedBy(3);
		double low = Math.log(1);
		double high = Math.log(Duration.ofDays(30).toSeconds());
		for (int step = 0; step < STEPS; step++) {
			double middle = (low + high) / 2;
			Duration worth = Duration.ofSeconds((long) Math.exp(middle));
			long checks = simulation.run(SAMPLE, Asking.adapting(settings(shortest, worth))).checks();
			low = (checks > allowed) ? middle : low;
			high = (checks > allowed) ? high : middle;
		}
		return settings(shortest, Duration.ofSeconds((long) Math.exp(high)));
	}

	private static ScheduleSettings settings(Duration shortest, Duration worth) {
		return new ScheduleSettings(shortest, Duration.ofDays(1), Duration.ofHours(1), worth, 600, 0.1,
				Duration.ofHours(6), Duration.ofDays(30), Duration.ofSeconds(5), Duration.ofMinutes(10),
				new ScheduleSettings.Pages(Duration.ofHours(1), Duration.ofDays(30), 1, 200));
	}

	static String shown(Duration time) {
		return (time.toMinutes() < 120) ? time.toMinutes() + " min" : (time.toMinutes() + 30) / 60 + " h";
	}

}
