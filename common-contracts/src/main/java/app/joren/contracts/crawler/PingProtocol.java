package app.joren.contracts.crawler;

/** How a site's server tells that something is new. */
public enum PingProtocol {

	/** By a hub that the feed names (W3C WebSub). */
	WEBSUB,

	/** By a cloud that the feed names (RSS 2.0, rssCloud). */
	RSS_CLOUD,

	/** By addresses, vouched for by a key at the site (IndexNow). */
	INDEX_NOW,

	/** By the weblog's own call (XML-RPC, weblogUpdates). */
	WEBLOG_UPDATES

}
