package app.joren.bench.extraction;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import app.joren.bench.text.Overlap;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A set's row of the table; null where the set has no such label.
 *
 * @param set the set, or a part of it
 * @param pages how many
 * @param body of the shingles of the bodies
 * @param accuracy the share of bodies with the very words
 * @param cjk of the shingles with each CJK character on its own, over Japanese and
 * Chinese pages
 * @param cjkPages how many those are
 * @param words mean F1 of the words of the bodies
 * @param poor the share of pages whose body has an F1 below 0.5
 * @param snippets the mean share of snippets that are rightly in or out
 * @param titles the share of right ones
 * @param dates the share of right ones
 * @param authors the share of right ones
 * @param images the share of right ones by file name
 * @param imageAddresses the share of right ones by address
 * @param nextPrecision the share of right pages among those with a predicted next link
 * @param nextRecall the share of right pages among those with a next link
 * @param millis CPU time of a page on average
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetReport(String set, int pages, @Nullable Measure body, @Nullable Double accuracy, @Nullable Measure cjk,
		int cjkPages, @Nullable Double words, @Nullable Double poor, @Nullable Double snippets, @Nullable Double titles,
		@Nullable Double dates, @Nullable Double authors, @Nullable Double images, @Nullable Double imageAddresses,
		@Nullable Double nextPrecision, @Nullable Double nextRecall, double millis) {

	private static final double POOR = 0.5;

	/** The report of the scored pages of a set. */
	static SetReport of(String set, List<PageScore> pages, double millis) {
		return new SetReport(set, pages.size(), Measure.of(pages, PageScore::body), share(pages, PageScore::same),
				Measure.of(pages, PageScore::cjk), (int) pages.stream().filter((page) -> page.cjk() != null).count(),
				mean(pages, (page) -> (page.words() != null) ? page.words().f1() : null),
				share(pages, (page) -> (page.body() != null) ? page.bodyF1() < POOR : null),
				mean(pages, PageScore::snippets), share(pages, PageScore::title), share(pages, PageScore::date),
				share(pages, PageScore::authors), share(pages, PageScore::image), share(pages, PageScore::imageAddress),
				share(pages, PageScore::nextPredicted), share(pages, PageScore::nextFound), millis);
	}

	private static @Nullable Double share(List<PageScore> pages, Function<PageScore, @Nullable Boolean> right) {
		return mean(pages, (page) -> {
			Boolean value = right.apply(page);
			return (value != null) ? (value ? 1.0 : 0.0) : null;
		});
	}

	private static @Nullable Double mean(List<PageScore> pages, Function<PageScore, @Nullable Double> figure) {
		List<Double> known = pages.stream().map(figure).filter(Objects::nonNull).toList();
		return known.isEmpty() ? null : known.stream().mapToDouble(Double::doubleValue).average().orElse(0);
	}

	/**
	 * Means over pages.
	 *
	 * @param precision mean of the pages' precision
	 * @param recall mean of the pages' recall
	 * @param f1 harmonic mean of the two means
	 */
	public record Measure(double precision, double recall, double f1) {

		static @Nullable Measure of(List<PageScore> pages, Function<PageScore, @Nullable Overlap> part) {
			List<Overlap> known = pages.stream().map(part).filter(Objects::nonNull).toList();
			if (known.isEmpty()) {
				return null;
			}
			double precision = mean(known, Overlap::precision);
			double recall = mean(known, Overlap::recall);
			return new Measure(precision, recall, Overlap.f1(precision, recall));
		}

		private static double mean(List<Overlap> overlaps, ToDoubleFunction<Overlap> figure) {
			return overlaps.stream().mapToDouble(figure).average().orElse(0);
		}

	}

}
