package app.joren.apps.search;

import java.io.IOException;
import java.time.LocalDate;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** By how much what fits counts more because it is new. */
final class Newness extends DoubleValuesSource {

	/** After so many days being new counts half. */
	private static final double HALF_DAYS = 30;

	private final long today;

	private final double share;

	/**
	 * What an article is multiplied with.
	 * @param today the newest day
	 * @param share what an article of that day gains
	 */
	Newness(LocalDate today, double share) {
		this.today = today.toEpochDay();
		this.share = share;
	}

	@Override
	public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores) throws IOException {
		NumericDocValues days = DocValues.getNumeric(context.reader(), IndexedFields.DAY);
		return new DoubleValues() {

			@Override
			public double doubleValue() throws IOException {
				long age = Math.max(0, Newness.this.today - days.longValue());
				return 1 + Newness.this.share * HALF_DAYS / (HALF_DAYS + age);
			}

			@Override
			public boolean advanceExact(int document) throws IOException {
				return days.advanceExact(document);
			}

		};
	}

	@Override
	public boolean needsScores() {
		return false;
	}

	@Override
	public DoubleValuesSource rewrite(IndexSearcher searcher) {
		return this;
	}

	@Override
	public boolean isCacheable(LeafReaderContext context) {
		return true;
	}

	@Override
	public int hashCode() {
		return Double.hashCode(this.share + this.today);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Newness newness && newness.today == this.today && newness.share == this.share;
	}

	@Override
	public String toString() {
		return "newness";
	}

}
