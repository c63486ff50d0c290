package app.joren.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import app.joren.bench.schedule.ScheduleBench;
import app.joren.bench.schedule.ScheduleReport;

/** Simulates how soon articles are found, and by how many requests. */
final class ScheduleCommand implements BenchCommand {

	private static final int SITES = 10_000;

	private static final int DAYS = 7;

	@Override
	public String usage() {
		return """
				bench schedule DIR [--sites N] [--days N] [--out FILE]
				    simulates sites that publish like the recorded ones under DIR/sites and DIR/corpus, and compares
				    the crawler's way of asking them with fixed intervals that cost as many requests""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--sites", "--days", "--out"));
		Path folder = Path.of(given.single("DIR"));
		ScheduleReport report = new ScheduleBench(progress::println).run(folder.resolve("sites"),
				folder.resolve("corpus"), given.number("--sites", SITES), given.number("--days", DAYS));
		out.print(report.text());
		Results.write("schedule", report.figures(), given, progress);
	}

}
