package app.joren.extraction.body;

/** What stands before and behind a piece of text. */
final class Surroundings {

	private final long[] lengths;

	private final long[] links;

	private final long[] prose;

	Surroundings(Layout layout) {
		int[] pieces = layout.pieces();
		this.lengths = new long[pieces.length + 1];
		this.links = new long[pieces.length + 1];
		this.prose = new long[pieces.length + 1];
		for (int piece = 0; piece < pieces.length; piece++) {
			int length = layout.map().length(pieces[piece]);
			this.lengths[piece + 1] = this.lengths[piece] + length;
			this.links[piece + 1] = this.links[piece] + layout.map().linked(pieces[piece]);
			this.prose[piece + 1] = this.prose[piece] + (layout.isProse(pieces[piece]) ? length : 0);
		}
	}

	/** The linked part of so many pieces on both sides. */
	double linked(int piece, int reach) {
		return (double) beside(this.links, piece, reach) / Math.max(1, beside(this.lengths, piece, reach));
	}

	/** The part of so many pieces on both sides that is prose. */
	double prose(int piece, int reach) {
		return (double) beside(this.prose, piece, reach) / Math.max(1, beside(this.lengths, piece, reach));
	}

	/** How long so many pieces on both sides are, from 0 to 1. */
	double length(int piece, int reach) {
		int count = to(piece, reach) - from(piece, reach) - 1;
		double average = (double) beside(this.lengths, piece, reach) / Math.max(1, count);
		return Math.min(Math.log1p(average), 6) / 6;
	}

	private long beside(long[] sums, int piece, int reach) {
		return sums[to(piece, reach)] - sums[from(piece, reach)] - (sums[piece + 1] - sums[piece]);
	}

	private static int from(int piece, int reach) {
		return Math.max(0, piece - reach);
	}

	private int to(int piece, int reach) {
		return Math.min(this.lengths.length - 1, piece + reach + 1);
	}

}
