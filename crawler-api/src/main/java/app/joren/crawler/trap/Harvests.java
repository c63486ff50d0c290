package app.joren.crawler.trap;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the addresses of each form have brought. */
final class Harvests {

	/** More forms than a site has templates are made by a trap, and share one. */
	private static final int FORMS = 200;

	private static final String OTHERS = "**";

	/** More than are visited again when a slice is worked off once more. */
	private static final int RECENT = 200;

	private final Map<String, Harvest> forms = new HashMap<>();

	private final Map<URI, Boolean> recent = new LinkedHashMap<>() {
		@Override
		protected boolean removeEldestEntry(Map.Entry<URI, Boolean> eldest) {
			return size() > RECENT;
		}
	};

	/** Notes what an address has brought. */
	void add(URI address, boolean fruit) {
		if (this.recent.put(address, fruit) == null) {
			String form = AddressForm.of(address);
			String known = (this.forms.containsKey(form) || this.forms.size() < FORMS) ? form : OTHERS;
			this.forms.merge(known, fruit ? new Harvest(1, 0) : new Harvest(0, 1), Harvest::and);
		}
	}

	/** Whether it is not worth while to go on with a form. */
	boolean isPoor(String form) {
		Harvest harvest = this.forms.get(form);
		return harvest != null && harvest.isPoor();
	}

	/**
	 * The addresses of one form.
	 *
	 * @param fruits that showed an article
	 * @param vain that showed nothing, or what was known
	 */
	private record Harvest(int fruits, int vain) {

		/** So many addresses may be in vain, and so many more for each that was not. */
		private static final int PATIENCE = 60;

		private static final int PER_FRUIT = 5;

		Harvest and(Harvest more) {
			return new Harvest(this.fruits + more.fruits, this.vain + more.vain);
		}

		boolean isPoor() {
			return this.vain > PATIENCE + PER_FRUIT * this.fruits;
		}

	}

}
