package app.joren.bench.push;

/**
 * What one sending has cost.
 *
 * @param name of the program
 * @param seconds from its start to its end
 * @param cpuSeconds of the sending process alone; not known where several came and went
 * @param phones for which something was taken
 * @param doubled of these more than once
 * @param counted how many the campaign says were accepted, if somebody counts
 */
public record PushRow(String name, double seconds, double cpuSeconds, int phones, long doubled, int counted) {

	static final int UNKNOWN = -1;

}
