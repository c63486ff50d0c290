package app.joren.bench.extraction;

import java.util.List;

import app.joren.bench.report.Table;
import app.joren.bench.extraction.SetReport.Measure;
import org.jspecify.annotations.Nullable;

/**
 * The whole table.
 *
 * @param sets a row for each set
 */
public record ExtractionReport(List<SetReport> sets) {

	/** For people. */
	public String text() {
		Table table = new Table("set", "pages", "body P", "body R", "body F1", "exact", "poor", "CJK F1", "word F1",
				"snippets", "titles", "dates", "authors", "images", "(address)", "next P", "next R", "ms/page");
		this.sets.forEach((set) -> table.row(set.set(), set.pages(), precision(set.body()), recall(set.body()),
				f1(set.body()), set.accuracy(), set.poor(), f1(set.cjk()), set.words(), set.snippets(), set.titles(),
				set.dates(), set.authors(), set.images(), set.imageAddresses(), set.nextPrecision(), set.nextRecall(),
				Math.round(set.millis() * 10) / 10.0 + ""));
		return table.toString();
	}

	private static @Nullable Double precision(@Nullable Measure measure) {
		return (measure != null) ? (Double) measure.precision() : null;
	}

	private static @Nullable Double recall(@Nullable Measure measure) {
		return (measure != null) ? (Double) measure.recall() : null;
	}

	private static @Nullable Double f1(@Nullable Measure measure) {
		return (measure != null) ? (Double) measure.f1() : null;
	}

}
