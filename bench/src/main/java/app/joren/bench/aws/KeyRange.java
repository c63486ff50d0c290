package app.joren.bench.aws;

import java.util.List;
import java.util.NavigableMap;

import app.joren.bench.aws.Index.Place;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a partition.
 *
 * @param partition the first part of the key
 * @param low where it begins, if it is limited
 * @param lowWithin whether what is at its begin belongs to it
 * @param high where it ends, if it is limited
 * @param highWithin whether what is at its end belongs to it
 */
record KeyRange(Scalar partition, @Nullable Scalar low, boolean lowWithin, @Nullable Scalar high, boolean highWithin) {

	/** Comes after the id of every item. */
	private static final String LAST = "\uFFFF";

	/** What a condition on keys means. */
	static KeyRange of(Condition keys, KeySchema schema) {
		KeyRange range = new KeyRange(Scalar.NONE, null, true, null, true);
		for (Condition part : parts(keys)) {
			range = switch (part) {
				case Condition.Compares compares when compares.name().equals(schema.hash()) ->
					new KeyRange(compares.value(), range.low, range.lowWithin, range.high, range.highWithin);
				case Condition.Compares compares -> range.limited(compares.operator(), compares.value());
				case Condition.Starts starts -> range.limited(">=", new Scalar(null, starts.start()))
					.limited("<", new Scalar(null, starts.start() + LAST));
				case Condition.All all -> throw AwsError.invalid("Not understood: " + all);
				case Condition.Any any -> throw AwsError.invalid("Not understood: " + any);
				case Condition.Exists exists -> throw AwsError.invalid("Not understood: " + exists);
			};
		}
		return range;
	}

	/** Items of the stretch in the order wanted, after a place if one is given. */
	NavigableMap<Place, byte[]> of(Index index, @Nullable Place after, boolean forward) {
		NavigableMap<Place, byte[]> found = index.partition(this.partition);
		if (this.low != null) {
			found = found.tailMap(new Place(this.low, this.lowWithin ? "" : LAST), true);
		}
		if (this.high != null) {
			found = found.headMap(new Place(this.high, this.highWithin ? LAST : ""), this.highWithin);
		}
		NavigableMap<Place, byte[]> ordered = forward ? found : found.descendingMap();
		return (after != null) ? ordered.tailMap(after, false) : ordered;
	}

	private KeyRange limited(String operator, Scalar value) {
		return switch (operator) {
			case "=" -> new KeyRange(this.partition, value, true, value, true);
			case ">", ">=" -> new KeyRange(this.partition, value, operator.equals(">="), this.high, this.highWithin);
			case "<", "<=" -> new KeyRange(this.partition, this.low, this.lowWithin, value, operator.equals("<="));
			default -> throw AwsError.invalid("Not understood: " + operator);
		};
	}

	private static List<Condition> parts(Condition condition) {
		return (condition instanceof Condition.All all)
				? all.parts().stream().flatMap((part) -> parts(part).stream()).toList() : List.of(condition);
	}

}
