package app.joren.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import app.joren.bench.drill.DrillReport;
import app.joren.bench.drill.RedesignDrill;
import app.joren.bench.site.RecordedSite;

/** Redesigns recorded sites and reads them by their old definitions. */
final class DrillCommand implements BenchCommand {

	private static final int SITES = 100;

	@Override
	public String usage() {
		return """
				bench drill DIR [--only ID,...] [--count N] [--out FILE]
				    redesigns the sites under DIR and crawls them by the definitions made before""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--only", "--count", "--out"));
		Set<String> only = given.list("--only");
		List<RecordedSite> sites = RecordedSite.allIn(Path.of(given.single("DIR")))
			.stream()
			.filter((site) -> only.isEmpty() || only.contains(site.truth().id()))
			.toList();
		if (sites.isEmpty()) {
			throw new Arguments.BadUsage("There are no such sites.");
		}
		DrillReport report = new RedesignDrill(given.number("--count", SITES), progress::println).run(sites);
		out.print(report.text());
		Results.write("drill", report, given, progress);
	}

}
