package app.joren.extraction.drift;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.joren.contracts.crawler.Drift.Measure;

/** Counts what a crawl delivered. */
public final class ProfileCount {

	/** So many articles do not have a paragraph in common by chance. */
	private static final int MANY = 4;

	private final List<Delivered> articles = new ArrayList<>();

	private final EnumMap<Measure, Rate> rates = new EnumMap<>(Measure.class);

	private int compared;

	private int unread;

	private int shrunk;

	private int grown;

	private int sources;

	private int emptySources;

	private int lostSources;

	/** A list, feed or interface led to so many articles. */
	public void source(int items) {
		this.sources++;
		this.emptySources += (items == 0) ? 1 : 0;
	}

	/** A list, feed or interface is no more. */
	public void lostSource() {
		this.lostSources++;
	}

	/** A page that held an article shows none. */
	public void missed() {
		this.unread++;
	}

	/** A page holds an article that is told as it is. */
	public void article(Delivered now) {
		article(now, now);
	}

	/** A page holds an article, of which something else has been told. */
	public void article(Delivered now, Delivered told) {
		this.articles.add(now);
		this.compared++;
		this.shrunk += now.isShrunk(told) ? 1 : 0;
		this.grown += now.isGrown(told) ? 1 : 0;
	}

	/** All that was counted. */
	public Profile profile() {
		int all = this.articles.size();
		this.rates.put(Measure.UNREAD, new Rate(this.unread, all + this.unread));
		this.rates.put(Measure.SHRUNK, new Rate(this.shrunk, this.compared));
		this.rates.put(Measure.GROWN, new Rate(this.grown, this.compared));
		this.rates.put(Measure.EMPTY_LIST, new Rate(this.emptySources, this.sources));
		this.rates.put(Measure.LOST_SOURCE, new Rate(this.lostSources, this.sources + this.lostSources));
		count(Measure.INFERRED, Delivered::inferred);
		count(Measure.UNDATED, (article) -> article.day() == null);
		count(Measure.UNSIGNED, (article) -> !article.bylines());
		count(Measure.WITHOUT_IMAGE, (article) -> !article.image());
		twice(Measure.SAME_TITLE, Delivered::title);
		twice(Measure.SAME_BODY, Delivered::text);
		Map<String, Long> edges = frequencies(
				this.articles.stream().flatMap((article) -> new HashSet<>(article.edges()).stream()).toList());
		count(Measure.TEMPLATE_TEXT,
				(article) -> article.edges()
					.stream()
					.anyMatch((edge) -> Objects.requireNonNullElse(edges.get(edge), 0L) >= MANY));
		return new Profile(this.rates);
	}

	private void count(Measure measure, Predicate<Delivered> counts) {
		int count = (int) this.articles.stream().filter(counts).count();
		this.rates.put(measure, new Rate(count, this.articles.size()));
	}

	private void twice(Measure measure, Function<Delivered, String> value) {
		Map<String, Long> values = frequencies(this.articles.stream().map(value).toList());
		count(measure, (article) -> Objects.requireNonNullElse(values.get(value.apply(article)), 0L) > 1);
	}

	private static Map<String, Long> frequencies(Collection<String> values) {
		return values.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

}
