package app.joren.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import app.joren.bench.site.RecordedSite;
import app.joren.bench.suite.DemoRecording;
import app.joren.bench.suite.StartBench;

/** Measures how long a person waits, and the memory that everything needs. */
final class StartCommand implements BenchCommand {

	@Override
	public String usage() {
		return """
				bench start [--site DIR]
				    seconds until the suite is ready and until the first articles of a site can be read, and
				    the memory of all processes; the site is the demo site or the recorded one in DIR""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--site"));
		if (given.option("--site").isPresent()) {
			out.print(StartBench.run(RecordedSite.in(Path.of(given.option("--site").get()))).text());
			return;
		}
		try (DemoRecording demo = DemoRecording.make()) {
			out.print(StartBench.run(demo.english()).text());
		}
	}

}
