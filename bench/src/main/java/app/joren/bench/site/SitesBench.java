package app.joren.bench.site;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Converts recorded sites one after the other and scores each.
 *
 * @param converter how they are converted
 * @param progress is told a sentence when a site is done
 */
public record SitesBench(SiteConverter converter, Consumer<String> progress) {

	/** Converts and scores the sites. */
	public SitesReport run(List<RecordedSite> sites) {
		return SitesReport.of(sites.stream().map(this::score).toList());
	}

	/** Converts a site and tells what is wrong with what was made of it. */
	public String explain(RecordedSite site) {
		SiteConverter.Conversion conversion = convert(site);
		return SiteExplanation.of(SiteScore.of(site.truth(), conversion.result()), conversion.problems());
	}

	private SiteReport score(RecordedSite site) {
		long start = System.nanoTime();
		SiteConverter.Conversion conversion = convert(site);
		double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
		SiteScore score = SiteScore.of(site.truth(), conversion.result());
		this.progress.accept("%s: overall %.3f in %.1f s".formatted(site.truth().id(), score.overall(), seconds));
		return SiteReport.of(site.truth(), score, seconds, conversion);
	}

	private SiteConverter.Conversion convert(RecordedSite site) {
		try {
			return this.converter.convert(site);
		}
		catch (Exception ex) {
			return new SiteConverter.Conversion(SiteResult.none(), List.of("The converter failed: " + ex), 0);
		}
	}

}
