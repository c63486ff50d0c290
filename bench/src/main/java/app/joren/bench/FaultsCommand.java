package app.joren.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import app.joren.bench.faults.FaultsBench;
import app.joren.bench.faults.FaultsReport;

/** Kills, throttles and poisons while sites are crawled, and looks at what remains. */
final class FaultsCommand implements BenchCommand {

	@Override
	public String usage() {
		return """
				bench faults [--minutes N] [--seed N]
				    crawls sites for N minutes (3) while workers and the AWS emulator are killed, requests
				    are throttled and their answers lost, and messages come twice, late or unreadable;
				    then compares what remains with undisturbed crawls of the same sites""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--minutes", "--seed"));
		Duration time = Duration.ofMinutes(given.number("--minutes", 3));
		FaultsReport report = FaultsBench.run(time, given.number("--seed", 1), progress::println);
		out.print(report.text());
		if (!report.isClean()) {
			throw new IllegalStateException("Something was lost or doubled");
		}
	}

}
