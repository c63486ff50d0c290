package app.joren.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

import app.joren.bench.push.PushBench;
import app.joren.bench.push.PushReport;

/** Measures how fast pushes go out, and whether each goes out once. */
final class PushCommand implements BenchCommand {

	private static final int PHONES = 100_000;

	private static final int KILLS = 4;

	@Override
	public String usage() {
		return """
				bench push [--phones N] [--kills N] [--out FILE]
				    sends a campaign to N phones (100,000) by one worker, another one while N workers are killed (4), and
				    as many pushes by a loop that keeps nothing""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--phones", "--kills", "--out"));
		PushReport report = new PushBench(given.number("--phones", PHONES), given.number("--kills", KILLS),
				progress::println)
			.run();
		out.print(report.text());
		Results.write("push", report, given, progress);
	}

}
