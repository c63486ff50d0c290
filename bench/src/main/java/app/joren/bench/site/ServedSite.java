package app.joren.bench.site;

/** A website that answers without any network; {@link SiteServer} puts it on a port. */
public interface ServedSite {

	/** Where the product starts, when the site is served at another origin. */
	String startUrl(String selfOrigin);

	/**
	 * Answers a request.
	 * @param rawPath the path as it was asked for, without a query
	 * @param selfOrigin the origin that the site has here, without a closing slash
	 * @return what a server would answer
	 */
	Answer answer(String rawPath, String selfOrigin);

}
