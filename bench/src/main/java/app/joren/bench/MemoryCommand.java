package app.joren.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import app.joren.bench.crawl.MemoryBench;
import app.joren.bench.crawl.MemoryReport;
import app.joren.bench.site.RecordedSite;

/** Watches the memory of a worker that crawls a large site. */
final class MemoryCommand implements BenchCommand {

	private static final int ARTICLES = 20_000;

	@Override
	public String usage() {
		return """
				bench memory SITE [--articles N] [--out FILE]
				    crawls a site of N articles (20,000), variations of the pages of the recorded site in the folder
				    SITE, by one worker, and shows its memory at each tenth""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--articles", "--out"));
		MemoryReport report = new MemoryBench(given.number("--articles", ARTICLES), progress::println)
			.run(RecordedSite.in(Path.of(given.single("SITE"))));
		out.print(report.text());
		Results.write("memory", report, given, progress);
	}

}
