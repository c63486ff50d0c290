package app.joren.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import app.joren.bench.content.ContentBench;
import app.joren.bench.content.ContentReport;
import app.joren.bench.site.RecordedSite;

/** Measures how fast phones are answered, beside a server of files. */
final class ContentCommand implements BenchCommand {

	private static final int ARTICLES = 10_000;

	private static final int SECONDS = 10;

	@Override
	public String usage() {
		return """
				bench content SITE [--articles N] [--seconds N] [--out FILE]
				    asks the content API for the articles and lists of an app with N articles (10,000), those of the
				    recorded site in the folder SITE under many names, and nginx for the same bytes as files, each on
				    the same one core, for N seconds (10) at a time""";
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--articles", "--seconds", "--out"));
		ContentReport report = new ContentBench(given.number("--articles", ARTICLES),
				given.number("--seconds", SECONDS), progress::println)
			.run(RecordedSite.in(Path.of(given.single("SITE"))));
		out.print(report.text());
		Results.write("content", report, given, progress);
	}

}
