package app.joren.extraction.template;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.FieldRule;
import app.joren.extraction.mutation.Redesign;
import app.joren.extraction.page.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Samples as they would be after redesigns of their site, on which rules are tried out.
 * They are few where pages are big, and the same in every run.
 */
final class ChangedPages {

	private static final int MOST = 50;

	private static final int LEAST = 8;

	/** So many elements may be copied in all. */
	private static final int ELEMENTS = 60_000;

	private static final int SAMPLES = 2;

	private final List<Changed> pages;

	/** The same questions are asked about rules of several fields. */
	private final Map<String, BitSet> known = new HashMap<>();

	private ChangedPages(List<Changed> pages) {
		this.pages = pages;
	}

	static ChangedPages of(List<Sample> samples) {
		List<Sample> chosen = samples.stream().limit(SAMPLES).toList();
		int elements = chosen.stream().mapToInt((sample) -> sample.page().document().getAllElements().size()).sum();
		int count = Math.clamp((long) ELEMENTS * chosen.size() / Math.max(1, elements), LEAST, MOST);
		Redesign.Kind[] kinds = Redesign.Kind.values();
		List<Changed> pages = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Sample sample = chosen.get(i % chosen.size());
			pages.add(Changed.of(sample, new Redesign(kinds[i / chosen.size() % kinds.length], i)));
		}
		return new ChangedPages(pages);
	}

	int size() {
		return this.pages.size();
	}

	/** The pages on which a selector still points at the same outermost elements. */
	BitSet survivedBy(String css) {
		return this.known.computeIfAbsent(css, (key) -> {
			BitSet survived = new BitSet();
			Map<Sample, Elements> before = new IdentityHashMap<>();
			for (int i = 0; i < this.pages.size(); i++) {
				Changed changed = this.pages.get(i);
				survived.set(i, changed.holds(css,
						before.computeIfAbsent(changed.sample(), (sample) -> outermost(sample.page(), css))));
			}
			return survived;
		});
	}

	/** The pages on which a rule still gives the same value. */
	BitSet survivedBy(ArticleField field, FieldRule rule) {
		BitSet survived = new BitSet();
		Map<Sample, Optional<String>> before = new IdentityHashMap<>();
		for (int i = 0; i < this.pages.size(); i++) {
			Changed changed = this.pages.get(i);
			survived.set(i, changed.holds(field, rule,
					before.computeIfAbsent(changed.sample(), (sample) -> FieldReading.of(sample).first(field, rule))));
		}
		return survived;
	}

	private static Elements outermost(Page page, String css) {
		return BodyInduction.outermost(page.document().body().select(css));
	}

	/** For the evidence of a rule. */
	String reason(BitSet survived) {
		return "Survives %d of %d changed pages".formatted(survived.cardinality(), size());
	}

	/**
	 * A changed page.
	 *
	 * @param sample what it was
	 * @param page what it is, as it is read
	 * @param twins for each element of the sample what has become of it
	 */
	private record Changed(Sample sample, FieldReading page, Map<Element, Element> twins) {

		static Changed of(Sample sample, Redesign redesign) {
			Document document = sample.page().document().clone();
			Map<Element, Element> twins = new IdentityHashMap<>();
			Iterator<Element> copies = document.getAllElements().iterator();
			sample.page().document().getAllElements().forEach((element) -> twins.put(element, copies.next()));
			redesign.apply(document);
			Page page = new Page(sample.page().address(), sample.page().base(), sample.page().charset(), document);
			return new Changed(sample, new FieldReading(page, sample.hints()), twins);
		}

		boolean holds(String css, Elements before) {
			if (before.isEmpty()) {
				return false;
			}
			Elements after = outermost(this.page.page(), css);
			return before.size() == after.size()
					&& before.stream().allMatch((element) -> after.contains(this.twins.get(element)));
		}

		boolean holds(ArticleField field, FieldRule rule, Optional<String> before) {
			return before.isPresent() && before.equals(this.page.first(field, rule));
		}

	}

}
