package app.joren.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.joren.bench.report.Table;
import org.jspecify.annotations.Nullable;

/**
 * The CPU times of all readers.
 *
 * @param pages how many pages each of them read in a round
 * @param bytes how long they are together
 * @param readers a row for each
 */
public record SpeedReport(int pages, long bytes, List<Row> readers) {

	/**
	 * A reader.
	 *
	 * @param name its name
	 * @param pagesPerSecond of CPU time, in the median round
	 * @param millis of CPU time a page, in the median round
	 * @param fastest the same, in the best round
	 * @param parses how many bare parses a page costs
	 * @param trafilaturas how many pages it reads while trafilatura reads one
	 */
	public record Row(String name, double pagesPerSecond, double millis, double fastest, double parses,
			@Nullable Double trafilaturas) {
	}

	static SpeedReport of(int pages, long bytes, Map<String, List<Double>> seconds) {
		double parser = median(seconds.getOrDefault(Contestant.PARSER, List.of()));
		List<Double> trafilatura = seconds.getOrDefault("trafilatura", List.of());
		List<Row> rows = new ArrayList<>();
		seconds.forEach((name, rounds) -> {
			double median = median(rounds);
			double fastest = rounds.stream().mapToDouble(Double::doubleValue).min().orElse(0);
			rows.add(new Row(name, pages / median, median * 1000 / pages, fastest * 1000 / pages, median / parser,
					trafilatura.isEmpty() ? null : median(trafilatura) / median));
		});
		return new SpeedReport(pages, bytes, List.copyOf(rows));
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

	/** For people. */
	public String text() {
		Table table = new Table("reader", "pages per CPU second", "CPU ms/page", "best round", "x jsoup's parse",
				"x trafilatura's pages");
		this.readers.forEach((row) -> table.row(row.name(), shown(row.pagesPerSecond(), 0), shown(row.millis(), 2),
				shown(row.fastest(), 2), shown(row.parses(), 2), shown(row.trafilaturas(), 1)));
		return "%d pages of %d kB on average%n%n%s".formatted(this.pages, this.bytes / 1000 / Math.max(1, this.pages),
				table);
	}

	private static @Nullable String shown(@Nullable Double value, int decimals) {
		return (value != null) ? String.format(Locale.ROOT, "%." + decimals + "f", value) : null;
	}

}
