package app.joren.runtime.fetch;

import java.net.URI;

/**
 * An address that answered with a redirect.
 *
 * @param address which
 * @param status with which status, for example 301
 */
public record Hop(URI address, int status) {

	/** Whether the site says that the address is not to be used again. */
	public boolean permanent() {
		return this.status == 301 || this.status == 308;
	}

}
