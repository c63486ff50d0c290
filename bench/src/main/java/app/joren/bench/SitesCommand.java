package app.joren.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SitesBench;
import app.joren.bench.site.SitesReport;

/** Converts recorded sites and scores them. */
final class SitesCommand implements BenchCommand {

	@Override
	public String usage() {
		return """
				bench sites DIR [--only ID,...] [--by CONVERTER] [--without feeds] [--out FILE]
				    converts every site under DIR by its start address alone, and scores it;
				    without feeds: as if it had no feeds, sitemaps and interfaces
				bench sites DIR --explain ID,... [--by CONVERTER] [--without feeds]
				    tells for each site what is missed, false or wrong
				    CONVERTER is one of %s""".formatted(String.join(", ", SiteConverters.names()));
	}

	@Override
	public void run(List<String> arguments, PrintStream out, PrintStream progress) throws Exception {
		Arguments given = Arguments.of(arguments, Set.of("--only", "--explain", "--by", "--without", "--out"));
		Set<String> explained = given.list("--explain");
		List<RecordedSite> sites = chosen(recorded(given), explained.isEmpty() ? given.list("--only") : explained);
		String by = given.option("--by").orElse(SiteConverters.SUITE);
		try (var converter = SiteConverters.start(by, sites, progress)) {
			SitesBench bench = new SitesBench(converter, progress::println);
			if (explained.isEmpty()) {
				SitesReport report = bench.run(sites);
				out.print(report.text());
				Results.write(given.list("--without").isEmpty() ? "sites" : "sites-without-feeds", report, given,
						progress);
			}
			else {
				sites.forEach((site) -> out.println(site.truth().id() + "\n" + bench.explain(site)));
			}
		}
	}

	private static List<RecordedSite> recorded(Arguments given) {
		Set<String> without = given.list("--without");
		if (!Set.of("feeds").containsAll(without)) {
			throw new Arguments.BadUsage("Sites can be read --without feeds only.");
		}
		List<RecordedSite> sites = RecordedSite.allIn(Path.of(given.single("DIR")));
		return without.isEmpty() ? sites : sites.stream().map(RecordedSite::withoutFeeds).toList();
	}

	private static List<RecordedSite> chosen(List<RecordedSite> sites, Set<String> ids) {
		List<RecordedSite> chosen = sites.stream()
			.filter((site) -> ids.isEmpty() || ids.contains(site.truth().id()))
			.toList();
		if (chosen.isEmpty()) {
			throw new Arguments.BadUsage("There are no such sites.");
		}
		return chosen;
	}

}
