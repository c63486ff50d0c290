package app.joren.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import app.joren.bench.crawl.CrawlBench;
import app.joren.bench.crawl.CrawlReport;
import app.joren.bench.site.RecordedSite;
import app.joren.emulator.Workplace;

/** Measures what crawling a whole site costs, beside other crawlers. */
final class CrawlCommand implements BenchCommand {

	private static final int ARTICLES = 2000;

	@Override
	public String usage() {
		return """
				bench crawl SITE [--articles N] [--out FILE]
				    crawls a site of N articles (2,000), variations of the pages of the recorded site in the folder
				    SITE, by wget, Scrapy, a bare loop and Joren's worker, and measures the CPU time of each""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--articles", "--out"));
		CrawlReport report = new CrawlBench(given.number("--articles", ARTICLES), Workplace.here(), progress::println)
			.run(RecordedSite.in(Path.of(given.single("SITE"))));
		out.print(report.text());
		Results.write("crawl", report, given, progress);
	}

}
