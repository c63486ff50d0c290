package app.joren.extraction.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.Selectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Finds the link to the next page of a list by what several signs say together: how its
 * address differs from the page's own, the numbers beside it, what it is called, and what
 * its markup says. One sign alone is often a carousel or the next article.
 */
public final class NextPage {

	private static final double ENOUGH = 3;

	private static final Evaluator DECLARED = Selectors.of("link[rel~=(?i)\\bnext\\b][href]");

	private static final Pattern RELATION = Pattern.compile("(?:.*\\s)?next(?:\\s.*)?");

	private final Page page;

	private final Set<Element> numbered = Collections.newSetFromMap(new IdentityHashMap<>());

	private final List<Element> anchors = new ArrayList<>();

	private final List<Element> declarations = new ArrayList<>();

	private final Set<String> declared;

	private NextPage(Page page) {
		this.page = page;
		page.document().forEach(this::collect);
		NumberBlock.of(this.anchors).forEach((block) -> block.next(page).ifPresent(this.numbered::add));
		this.declared = this.declarations.stream()
			.flatMap((link) -> page.resolve(link.attr("href")).stream())
			.map(Addresses::key)
			.collect(Collectors.toSet());
	}

	private void collect(Element element) {
		if (element.nameIs("a") && element.hasAttr("href")) {
			this.anchors.add(element);
		}
		else if (element.nameIs("link") && element.is(DECLARED)) {
			this.declarations.add(element);
		}
	}

	/**
	 * The link that a reader takes to the next page; empty if the list ends or is none.
	 */
	public static Optional<URI> of(Page page) {
		return new NextPage(page).best(false);
	}

	/**
	 * Where a list goes on: its next page, or else its older entries, or else what only
	 * its head names, or else what a button or an attribute for scripts leads to.
	 */
	public static Optional<URI> onwards(Page page) {
		NextPage next = new NextPage(page);
		return next.best(false)
			.or(() -> next.best(true))
			.or(next::declaredAlone)
			.or(() -> Controls.of(page).stream().map(Control::target).findFirst());
	}

	private Optional<URI> best(boolean backwards) {
		return this.anchors.stream()
			.filter((anchor) -> backwards || !PagerWords.pointsBack(anchor))
			.map(this::rated)
			.flatMap(Optional::stream)
			.filter((link) -> link.score() >= ENOUGH)
			.max(Comparator.comparingDouble(Rated::score))
			.map(Rated::target);
	}

	private record Rated(URI target, double score) {
	}

	private Optional<Rated> rated(Element anchor) {
		if (anchor.attr("href").strip().startsWith("#")) {
			return Optional.empty();
		}
		boolean word = PagerWords.callsNext(anchor);
		boolean name = PagerWords.namesNext(anchor);
		boolean relation = isRelated(anchor.attr("rel").toLowerCase(Locale.ROOT));
		if (!word && !name && !relation && !this.numbered.contains(anchor)) {
			return Optional.empty();
		}
		return this.page.resolve(anchor.attr("href"))
			.filter((target) -> !Addresses.key(target).equals(Addresses.key(this.page.address())))
			.map((target) -> new Rated(target, address(target) + (word ? 2 : 0) + (name ? 1 : 0) + (relation ? 1.5 : 0)
					+ (this.numbered.contains(anchor) ? 2 : 0) - (PagerWords.callsPrevious(anchor) ? 5 : 0)));
	}

	private static boolean isRelated(String relation) {
		return relation.contains("next") && RELATION.matcher(relation).matches();
	}

	private double address(URI target) {
		Optional<PageStep> step = PageStep.between(this.page.address(), target);
		double worth = this.declared.contains(Addresses.key(target)) ? 1.5 : 0;
		if (step.isPresent()) {
			return worth + (step.get().forward() ? 1.5 : -0.5);
		}
		return worth + (PageStep.isCursor(this.page.address(), target) ? 1 : -1.5);
	}

	/** Some pages name the next one in their head only, with a button for scripts. */
	private Optional<URI> declaredAlone() {
		return this.declarations.stream()
			.flatMap((link) -> this.page.resolve(link.attr("href")).stream())
			.filter((target) -> PageStep.between(this.page.address(), target).filter(PageStep::forward).isPresent())
			.findFirst();
	}

}
