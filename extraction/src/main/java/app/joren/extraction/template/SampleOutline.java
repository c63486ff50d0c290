package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;

import org.jspecify.annotations.Nullable;

/**
 * A sample's outline with each text unit judged: content, or something that the template
 * adds. With the article's text at hand the judgement is a comparison; without it,
 * content is prose that no other sample has.
 *
 * @param sample the sample
 * @param outline its text units
 * @param content weight of content under each element
 * @param all weight of all text under each element
 * @param repeated normalised texts that stand on other samples too
 * @param isLabelled whether the article's text was at hand, or its body could be seen
 */
record SampleOutline(Sample sample, PageOutline outline, Map<Element, Integer> content, Map<Element, Integer> all,
		Set<String> repeated, boolean isLabelled) {

	static List<SampleOutline> of(List<Sample> samples) {
		List<PageOutline> outlines = samples.stream().map((sample) -> PageOutline.of(body(sample))).toList();
		Map<String, Integer> pages = new HashMap<>();
		for (PageOutline outline : outlines) {
			Set<String> texts = new HashSet<>();
			outline.units().forEach((unit) -> texts.add(normal(unit.text())));
			texts.forEach((text) -> pages.merge(text, 1, Integer::sum));
		}
		Set<String> repeated = new HashSet<>();
		pages.forEach((text, count) -> {
			if (count > 1) {
				repeated.add(text);
			}
		});
		List<SampleOutline> result = new ArrayList<>();
		for (int i = 0; i < samples.size(); i++) {
			result.add(of(samples.get(i), outlines.get(i), repeated));
		}
		return result;
	}

	private static SampleOutline of(Sample sample, PageOutline outline, Set<String> repeated) {
		Shingles label = label(sample, outline);
		Predicate<TextUnit> content = (label != null) ? (unit) -> label.holds(unit.text())
				: ContentByLook.of(sample, repeated);
		return new SampleOutline(sample, outline, outline.sum((unit) -> content.test(unit) ? unit.weight() : 0),
				outline.sum(TextUnit::weight), repeated, label != null || content instanceof ContentByLook);
	}

	/** A feed's text is a label only if it is the whole article and not its beginning. */
	private static @Nullable Shingles label(Sample sample, PageOutline outline) {
		String text = sample.fullText();
		if (text == null || TextUnit.weigh(text) < 200) {
			return null;
		}
		Shingles shingles = Shingles.of(text);
		TextUnit last = null;
		int held = 0;
		int afterwards = 0;
		for (TextUnit unit : outline.units()) {
			if (unit.isProse() && shingles.holds(unit.text())) {
				held += unit.weight();
				last = unit;
				afterwards = 0;
			}
			else if (unit.isProse() && last != null && isBeside(unit, last)) {
				afterwards += unit.weight();
			}
		}
		return (last != null && afterwards * 3 < held) ? shingles : null;
	}

	private static boolean isBeside(TextUnit unit, TextUnit last) {
		return unit.block().parent() == last.block().parent();
	}

	int contentIn(Element element) {
		return this.content.getOrDefault(element, 0);
	}

	int allIn(Element element) {
		return this.all.getOrDefault(element, 0);
	}

	int totalContent() {
		return contentIn(body());
	}

	Element body() {
		return body(this.sample);
	}

	boolean isRepeated(TextUnit unit) {
		return this.repeated.contains(normal(unit.text()));
	}

	private static Element body(Sample sample) {
		return sample.page().document().body();
	}

	static String normal(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
