package app.joren.emulator.push;

import java.time.Duration;

/**
 * How events reach the queue. With more than one copy and some lateness they come doubled
 * and out of order.
 *
 * @param copies how often each is sent
 * @param latest each copy comes at any time until then
 */
public record EventWays(int copies, Duration latest) {

	/** Once, at once. */
	public static final EventWays GOOD = new EventWays(1, Duration.ZERO);

}
