package app.joren.crawler.trap;

/**
 * Why an address is left out.
 *
 * @param kind of trap
 * @param form of the addresses, for example {@code /events?month}
 */
public record Trap(Kind kind, String form) {

	/** A sentence about it, the same for all addresses of the form. */
	public String sentence() {
		return this.kind.reason.formatted(this.form);
	}

	/** Kinds of traps. */
	public enum Kind {

		/** The path says the same again and again. */
		REPEATED_PATH("Paths that repeat themselves are left out: %s"),

		/** A parameter stands there twice, or there are very many. */
		REPEATED_PARAMETERS("Addresses whose parameters repeat themselves, or are too many, are left out: %s"),

		/** No reader would ever type or share it. */
		TOO_LONG("Addresses that are too long are left out: %s"),

		/** A calendar's page for a time that has not come. */
		AHEAD("Pages for months to come are left out: %s"),

		/** A list that goes on and on. */
		TOO_DEEP("A list goes on for more pages than are followed: %s"),

		/** Pages do nothing but lead to another page. */
		REFRESHED("Pages that only lead to the next such page are left out: %s"),

		/** Many addresses were tried, and hardly one of them held anything new. */
		NOTHING_NEW("Many addresses of one form show nothing new, and the rest of them is left out: %s"),

		/** A longer address shows what a shorter one shows. */
		ECHO("Longer addresses that show what a shorter one shows are left out: %s");

		private final String reason;

		Kind(String reason) {
			this.reason = reason;
		}

	}

}
