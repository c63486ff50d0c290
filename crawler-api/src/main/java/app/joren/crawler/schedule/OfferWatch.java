package app.joren.crawler.schedule;

import java.net.URI;
import java.util.List;

/** Hears what sources offer to tell by themselves. */
public interface OfferWatch {

	/**
	 * A source offers something else than before. It may be told again.
	 * @param appId the app
	 * @param source the address of its first page
	 * @param offers all that it offers now
	 */
	void offered(String appId, URI source, List<Offer> offers);

}
