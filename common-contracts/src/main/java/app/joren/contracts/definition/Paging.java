package app.joren.contracts.definition;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * How a list goes on.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = Paging.None.class, name = "none"),
		@JsonSubTypes.Type(value = Paging.Links.class, name = "links"),
		@JsonSubTypes.Type(value = Paging.Numbered.class, name = "numbered"),
		@JsonSubTypes.Type(value = Paging.Unread.class, name = "unread") })
public sealed interface Paging {

	/** The list is one page. */
	record None() implements Paging {
	}

	/**
	 * Links on the list page lead to more of the list: a next link, page numbers, or an
	 * archive's years and months.
	 *
	 * @param patterns address patterns of further pages, see {@link AddressRules}
	 * @param selectors elements whose links are further pages whatever their address
	 */
	record Links(List<String> patterns, List<String> selectors) implements Paging {

		public Links {
			patterns = List.copyOf(patterns);
			selectors = List.copyOf(selectors);
		}

	}

	/**
	 * Pages are counted in the address though no link says so; pages are asked for until
	 * one has nothing new. An answer may be a page, a part of one, or JSON with such
	 * parts in it.
	 *
	 * @param template an address with {@code {page}} in the number's place
	 * @param second the number of the second page
	 * @param step what is added for each further page
	 */
	record Numbered(String template, int second, int step) implements Paging {
	}

	/**
	 * The list goes on, but only by scripts whose requests could not be read or may not
	 * be sent; what it shows at once is all that is known of it.
	 *
	 * @param sign by which that was seen, for a person
	 */
	record Unread(String sign) implements Paging {
	}

}
