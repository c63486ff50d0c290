package app.joren.bench.site;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A site's row of the table.
 *
 * @param id the site, or {@code mean}
 * @param articles how many the truth has
 * @param found how many of them were reported
 * @param falseOnes how many others were reported
 * @param figures the scores
 * @param seconds how long the conversion took
 * @param requests how many requests the site has answered
 * @param problems what went wrong
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SiteReport(String id, int articles, int found, @JsonProperty("false") int falseOnes, Figures figures,
		double seconds, int requests, List<String> problems) {

	public SiteReport {
		problems = List.copyOf(problems);
	}

	static SiteReport of(SiteTruth truth, SiteScore score, double seconds, SiteConverter.Conversion conversion) {
		int found = (int) score.articles().stream().filter(ArticleScore::found).count();
		return new SiteReport(truth.id(), score.articles().size(), found, score.falseOnes().size(), Figures.of(score),
				seconds, conversion.requests(), conversion.problems());
	}

	/**
	 * The scores, each between 0 and 1.
	 *
	 * @param recall of discovery
	 * @param precision of discovery
	 * @param titles right ones among the found
	 * @param dates right ones among the found
	 * @param authors right ones where one is known
	 * @param images right ones where one is known
	 * @param bodyPrecision mean over the found
	 * @param bodyRecall mean over the found
	 * @param body mean F1 over the found
	 * @param tokens mean F1 of the tokens over the found
	 * @param overall the one number
	 * @param strict right articles over the truth and the false ones
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Figures(double recall, double precision, double titles, double dates, @Nullable Double authors,
			@Nullable Double images, @JsonProperty("body_precision") double bodyPrecision,
			@JsonProperty("body_recall") double bodyRecall, double body, double tokens, double overall, double strict) {

		static Figures of(SiteScore score) {
			return new Figures(score.recall(), score.precision(), score.titles(), score.dates(), score.authors(),
					score.images(), score.bodyPrecision(), score.bodyRecall(), score.body(), score.tokens(),
					score.overall(), score.strict());
		}

	}

}
