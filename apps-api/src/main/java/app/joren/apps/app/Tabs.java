package app.joren.apps.app;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import app.joren.contracts.apps.AppSection;

/**
 * Which tabs an app has: five at most, since no phone has room for more. The first of its
 * sections have one in the order that a person gave them, the rest is under "more".
 */
final class Tabs {

	private static final int MOST = 5;

	private Tabs() {
	}

	/**
	 * The tabs.
	 * @param site the site's start page; where no first section is that page, the newest
	 * articles of all sections come first
	 * @param visible the sections that readers see
	 */
	static List<AppTab> of(URI site, List<AppSection> visible) {
		List<AppTab> tabs = new ArrayList<>();
		if (visible.isEmpty() || !visible.getFirst().address().equals(site)) {
			tabs.add(new AppTab.Latest());
		}
		visible.stream().limit(MOST - 1L - tabs.size()).map(AppTab.OfSection::new).forEach(tabs::add);
		tabs.add(new AppTab.More());
		return tabs;
	}

}
