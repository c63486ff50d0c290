package app.joren.bench.site;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import app.joren.bench.report.Table;
import app.joren.bench.site.SiteReport.Figures;
import org.jspecify.annotations.Nullable;

/**
 * The whole table.
 *
 * @param sites a row for each site
 * @param mean the mean of the sites
 */
public record SitesReport(List<SiteReport> sites, SiteReport mean) {

	/** The report of these sites. */
	static SitesReport of(List<SiteReport> sites) {
		Figures figures = new Figures(mean(sites, Figures::recall), mean(sites, Figures::precision),
				mean(sites, Figures::titles), mean(sites, Figures::dates), meanOfKnown(sites, Figures::authors),
				meanOfKnown(sites, Figures::images), mean(sites, Figures::bodyPrecision),
				mean(sites, Figures::bodyRecall), mean(sites, Figures::body), mean(sites, Figures::tokens),
				mean(sites, Figures::overall), mean(sites, Figures::strict));
		double seconds = sites.stream().mapToDouble(SiteReport::seconds).average().orElse(0);
		int requests = (int) Math.round(sites.stream().mapToInt(SiteReport::requests).average().orElse(0));
		return new SitesReport(sites,
				new SiteReport("mean", sites.stream().mapToInt(SiteReport::articles).sum(),
						sites.stream().mapToInt(SiteReport::found).sum(),
						sites.stream().mapToInt(SiteReport::falseOnes).sum(), figures, seconds, requests, List.of()));
	}

	/** For people: the table, and what the sites with problems said. */
	public String text() {
		Table table = new Table("site", "articles", "found", "false", "recall", "precision", "titles", "dates",
				"authors", "images", "body P", "body R", "body F1", "tokens", "overall", "strict", "seconds",
				"requests");
		this.sites.forEach((site) -> add(table, site));
		add(table, this.mean);
		StringBuilder text = new StringBuilder(table.toString());
		this.sites.forEach((site) -> site.problems()
			.stream()
			.limit(3)
			.forEach((problem) -> text.append(site.id()).append(": ").append(problem).append('\n')));
		return text.toString();
	}

	private static void add(Table table, SiteReport site) {
		Figures figures = site.figures();
		table.row(site.id(), site.articles(), site.found(), site.falseOnes(), figures.recall(), figures.precision(),
				figures.titles(), figures.dates(), figures.authors(), figures.images(), figures.bodyPrecision(),
				figures.bodyRecall(), figures.body(), figures.tokens(), figures.overall(), figures.strict(),
				Math.round(site.seconds() * 10) / 10.0 + "", site.requests());
	}

	private static double mean(List<SiteReport> sites, Function<Figures, Double> figure) {
		return sites.stream().mapToDouble((site) -> figure.apply(site.figures())).average().orElse(0);
	}

	private static @Nullable Double meanOfKnown(List<SiteReport> sites, Function<Figures, @Nullable Double> figure) {
		List<Double> known = sites.stream().map(SiteReport::figures).map(figure).filter(Objects::nonNull).toList();
		return known.isEmpty() ? null : known.stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

}
