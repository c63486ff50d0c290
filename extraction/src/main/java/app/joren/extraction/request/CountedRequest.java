package app.joren.extraction.request;

import java.net.URI;

/**
 * A request by which a list goes on, counted in its address.
 *
 * @param template an absolute address with {@code {page}} in the number's place
 * @param number the number that its next request has, or -1 where that is not known
 * @param offset whether articles are counted, and not pages
 * @param size how many articles a request brings, or 0 where that is not known
 * @param sign where it was found, for a person
 */
public record CountedRequest(String template, int number, boolean offset, int size, String sign) {

	/** Where a number stands. */
	public static final String PLACE = "{page}";

	/** The address with a number. */
	public URI address(int with) {
		return URI.create(this.template.replace(PLACE, Integer.toString(with)));
	}

}
