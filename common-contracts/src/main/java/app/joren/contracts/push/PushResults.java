package app.joren.contracts.push;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What came of a campaign.
 *
 * @param accepted how many pushes the gateway has taken
 * @param failed how many it has not, by the reason in one word
 * @param waiting how many phones are known to be still before it
 * @param opened how many readers have opened it; absent where that is not known
 */
public record PushResults(int accepted, Map<String, Integer> failed, int waiting, @Nullable Integer opened) {

	public PushResults {
		failed = Map.copyOf(failed);
	}

	/** Nothing yet. */
	public static PushResults none() {
		return new PushResults(0, Map.of(), 0, null);
	}

}
