package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.joren.contracts.definition.ArticleTemplate.BodyRule;
import app.joren.contracts.definition.ArticleTemplate.Exclusion;
import app.joren.contracts.definition.Evidence;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Learns what is inside the body's container and not the article's: what repeats from
 * page to page, what only links elsewhere at its edges, and with the article's text at
 * hand what that does not hold. An exclusion never hits what is content on any sample.
 */
final class ExclusionInduction {

	private static final Set<String> TEXT_TAGS = Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "code",
			"td", "th", "tr", "tbody", "table", "blockquote", "strong", "em", "b", "i", "dd", "dt", "img", "br",
			"thead");

	private static final double SHARE = 0.4;

	private ExclusionInduction() {
	}

	static List<Exclusion> exclusions(List<SampleOutline> samples, String container) {
		Map<String, Integer> votes = new LinkedHashMap<>();
		for (SampleOutline sample : samples) {
			Map<String, Integer> here = new HashMap<>();
			for (Element root : BodyInduction.outermost(sample.body().select(container))) {
				foreign(sample, root).forEach((element) -> names(element).forEach((css) -> here.putIfAbsent(css, 1)));
			}
			here.keySet().forEach((css) -> votes.merge(css, 1, Integer::sum));
		}
		List<Exclusion> exclusions = new ArrayList<>();
		votes.entrySet()
			.stream()
			.filter((vote) -> vote.getValue() >= Math.min(2, samples.size() - 1)
					&& vote.getValue() >= SHARE * samples.size())
			.filter((vote) -> hitsNoContent(samples, container, vote.getKey()))
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.forEach((vote) -> exclusions
				.add(new Exclusion(vote.getKey(), Evidence.of(Math.min(0.99, (double) vote.getValue() / samples.size()),
						"Not the article's on %d of %d pages".formatted(vote.getValue(), samples.size())))));
		return exclusions.stream().limit(30).toList();
	}

	/** The containers in which the exclusions are as right as in the first. */
	static List<BodyRule> fitting(List<BodyRule> containers, List<Exclusion> exclusions, List<SampleOutline> samples) {
		return containers.stream()
			.filter((rule) -> exclusions.stream()
				.allMatch((exclusion) -> hitsNoContent(samples, rule.selector(), exclusion.selector())))
			.toList();
	}

	/**
	 * The largest elements under the root that have a name and hold text and no content.
	 */
	private static List<Element> foreign(SampleOutline sample, Element root) {
		List<Element> found = new ArrayList<>();
		Map<Element, Integer> kept = kept(sample);
		collect(root, sample, kept, found);
		return found;
	}

	private static void collect(Element parent, SampleOutline sample, Map<Element, Integer> kept, List<Element> found) {
		for (Element child : parent.children()) {
			boolean foreign = kept.getOrDefault(child, 0) == 0;
			if (foreign && sample.allIn(child) > 0 && !isBareText(child) && !names(child).isEmpty()) {
				found.add(child);
			}
			else if (!foreign || !isBareText(child)) {
				collect(child, sample, kept, found);
			}
		}
	}

	/**
	 * The weight of what must stay: with a label what it holds, else everything unique
	 * that is not mere links.
	 */
	private static Map<Element, Integer> kept(SampleOutline sample) {
		if (sample.isLabelled()) {
			return sample.content();
		}
		return sample.outline()
			.sum((unit) -> (sample.isRepeated(unit) || unit.linkWeight() * 10 > unit.weight() * 8) ? 0 : unit.weight());
	}

	private static boolean isBareText(Element element) {
		return TEXT_TAGS.contains(element.normalName()) && element.classNames().stream().noneMatch(Names::isStable);
	}

	private static List<String> names(Element element) {
		List<String> names = new ArrayList<>();
		String tag = element.normalName();
		if (!tag.matches("h[1-6]|p|section") && Names.isStable(element.id())) {
			names.add("#" + element.id());
		}
		element.classNames().stream().filter(Names::isStable).limit(3).forEach((name) -> names.add(tag + "." + name));
		element.classNames()
			.stream()
			.map(Names::modulePrefix)
			.filter((prefix) -> !prefix.isEmpty())
			.forEach((prefix) -> names.add(tag + "[class*=" + prefix + "]"));
		if (Set.of("nav", "footer", "aside", "header", "time", "form").contains(tag)) {
			names.add(tag);
		}
		return names;
	}

	private static boolean hitsNoContent(List<SampleOutline> samples, String container, String css) {
		for (SampleOutline sample : samples) {
			for (Element root : BodyInduction.outermost(sample.body().select(container))) {
				Elements hits = root.select(css);
				if (hits.stream().anyMatch((hit) -> hit != root && sample.contentIn(hit) > 0)) {
					return false;
				}
			}
		}
		return true;
	}

}
