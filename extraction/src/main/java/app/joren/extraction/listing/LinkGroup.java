package app.joren.extraction.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * Links of a page that stand in the same place of a repeated structure.
 *
 * @param key the path of tags and classes that they share
 * @param links in the page's order
 */
public record LinkGroup(String key, List<PageLink> links) {

	/** The groups of a page's links, each with at least three targets. */
	public static List<LinkGroup> of(List<PageLink> links) {
		return of(links, 3);
	}

	/** The groups of a page's links, each with so many targets at least. */
	public static List<LinkGroup> of(List<PageLink> links, int least) {
		Map<String, List<PageLink>> groups = new LinkedHashMap<>();
		links.forEach((link) -> groups.computeIfAbsent(key(link.anchor()), (key) -> new ArrayList<>()).add(link));
		return groups.entrySet()
			.stream()
			.map((entry) -> new LinkGroup(entry.getKey(), entry.getValue()))
			.filter((group) -> group.targets().size() >= least)
			.toList();
	}

	/** The distinct targets. */
	public List<URI> targets() {
		return PageLinks.targets(this.links);
	}

	/** Whether all of it is menu or the like. */
	public boolean chrome() {
		return this.links.stream().allMatch(PageLink::chrome);
	}

	/** The mean length of the link texts, an ideograph counting twice. */
	public double textLength() {
		return this.links.stream()
			.mapToInt((link) -> link.text().chars().map((c) -> (c >= 0x2E80) ? 2 : 1).sum())
			.average()
			.orElse(0);
	}

	private static String key(Element anchor) {
		StringBuilder key = new StringBuilder();
		for (Element e = anchor; e != null && !"body".equals(e.normalName()); e = e.parent()) {
			key.append('>').append(e.normalName());
			e.classNames()
				.stream()
				.filter((name) -> !name.matches(".*\\d.*"))
				.sorted()
				.limit(2)
				.forEach((name) -> key.append('.').append(name));
		}
		return key.toString();
	}

}
