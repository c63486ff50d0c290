package app.joren.contracts.apps;

/**
 * What an app offers its readers.
 *
 * @param search whether articles can be searched
 * @param push whether readers can be told of news
 * @param offline whether articles are kept to be read without a network
 * @param analytics whether reads are counted
 * @param popular whether the most read articles are shown
 */
public record AppFeatures(boolean search, boolean push, boolean offline, boolean analytics, boolean popular) {

	/** Everything, which is what an app offers unless a person decides otherwise. */
	public static final AppFeatures ALL = new AppFeatures(true, true, true, true, true);

}
