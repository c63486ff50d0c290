package app.joren.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

import app.joren.bench.events.EventsBench;
import app.joren.bench.events.EventsReport;

/** Measures how many events of readers are taken, and that none is lost. */
final class EventsCommand implements BenchCommand {

	private static final int SECONDS = 15;

	private static final int KILLS = 4;

	@Override
	public String usage() {
		return """
				bench events [--seconds N] [--kills N] [--out FILE]
				    sends events of readers to the content API and to bare servers, each on the same one core, for
				    N seconds (15) at a time; kills the content API N times (4) meanwhile and counts what is lost""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--seconds", "--kills", "--out"));
		EventsReport report = new EventsBench(given.number("--seconds", SECONDS), given.number("--kills", KILLS),
				progress::println)
			.run();
		out.print(report.text());
		Results.write("events", report, given, progress);
	}

}
