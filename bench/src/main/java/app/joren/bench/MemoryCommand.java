package app.joren.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import app.joren.bench.crawl.MemoryBench;
import app.joren.bench.crawl.MemoryReport;
import app.joren.bench.crawl.SiteSize;
import app.joren.bench.site.RecordedSite;

/** Watches the memory of a worker that crawls a large site. */
final class MemoryCommand implements BenchCommand {

	private static final int ARTICLES = 100_000;

	private static final int OTHERS = 10_000;

	/** On the 1,000 pages of a list that the crawler follows. */
	private static final int LISTED = 100;

	private static final int SMALLEST = 3_000;

	private static final int LARGEST = 6_000;

	@Override
	public String usage() {
		return """
				bench memory SITE [--articles N] [--others N] [--smallest N] [--largest N] [--out FILE]
				    crawls a site of N articles (100,000), variations of the pages of the recorded site in the folder
				    SITE, by one worker, and again unchanged when it is due, with the schedules of N other sites
				    (10,000), and shows the memory at each tenth. Pages have 3,000 to 6,000 characters, or as many
				    as is said. A stand-in for AWS that is light is part of the command""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--articles", "--others", "--smallest", "--largest", "--out"));
		SiteSize size = new SiteSize(given.number("--articles", ARTICLES), LISTED, given.number("--smallest", SMALLEST),
				given.number("--largest", LARGEST));
		MemoryReport report = new MemoryBench(size, given.number("--others", OTHERS), progress::println)
			.run(RecordedSite.in(Path.of(given.single("SITE"))));
		out.print(report.text());
		Results.write("memory", report, given, progress);
	}

}
