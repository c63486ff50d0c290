package app.joren.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.joren.bench.calibration.CalibrationReport;
import app.joren.bench.calibration.Judgement;
import app.joren.bench.calibration.PartJudge;
import app.joren.bench.inprocess.InProcessConverter;
import app.joren.bench.site.RecordedSite;

/** Compares how sure definitions are with how often they are right. */
final class CalibrationCommand implements BenchCommand {

	@Override
	public String usage() {
		return """
				bench calibration DIR [--only ID,...] [--parts yes]
				    judges every part of the definition of every site under DIR by the site's truth,
				    and compares how sure the definition is of it; --parts lists all of them""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--only", "--parts"));
		Set<String> only = given.list("--only");
		List<Judgement> judgements = new ArrayList<>();
		InProcessConverter converter = new InProcessConverter();
		for (RecordedSite site : RecordedSite.allIn(Path.of(given.single("DIR")))) {
			if (only.isEmpty() || only.contains(site.truth().id())) {
				progress.println(site.truth().id());
				judgements.addAll(PartJudge.judge(site, converter.understand(site), Instant.now()));
			}
		}
		if (given.option("--parts").isPresent()) {
			judgements.forEach(out::println);
		}
		out.print(new CalibrationReport(judgements).text());
	}

}
