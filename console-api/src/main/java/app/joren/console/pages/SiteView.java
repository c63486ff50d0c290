package app.joren.console.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlUsage;
import app.joren.contracts.crawler.ShutOut;
import app.joren.contracts.crawler.SiteActivity;
import app.joren.contracts.crawler.SiteSchedule;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * What the crawler has done for one site.
 *
 * @param months the newest first
 * @param crawls the newest first
 * @param schedule when it is crawled by itself, from the first crawl on
 * @param shutOut why it is not crawled at all
 */
record SiteView(List<SiteActivity> months, List<Crawl> crawls, @Nullable SiteSchedule schedule,
		@Nullable ShutOut shutOut) {

	private static final int EXAMPLES = 3;

	/** For these a crawl waits; others of us at the site are no problem of anybody's. */
	private static final Set<ProblemType> WAITED_FOR = Set.of(ProblemType.TOO_MANY_REQUESTS_AT_SITE,
			ProblemType.SITE_ERROR, ProblemType.TIMED_OUT);

	/** The crawl that waits for its site, if one does. */
	public @Nullable Crawl waiting() {
		return this.crawls.stream()
			.filter((crawl) -> !crawl.state().ended() && crawl.resumes() != null)
			.findFirst()
			.orElse(null);
	}

	/** Why a crawl waits, where the site has said anything. */
	public @Nullable PageProblem reason(Crawl waiting) {
		return waiting.problems()
			.reversed()
			.stream()
			.filter((problem) -> WAITED_FOR.contains(problem.type()))
			.findFirst()
			.map(PageProblem::of)
			.orElse(null);
	}

	/** The problems of the last crawls, the most frequent first. */
	public List<Kind> problems() {
		Map<ProblemType, Integer> counts = new EnumMap<>(ProblemType.class);
		this.crawls.stream()
			.map(Crawl::usage)
			.map(CrawlUsage::errors)
			.forEach((errors) -> errors.forEach((type, count) -> counts.merge(type, count, Integer::sum)));
		List<Kind> kinds = new ArrayList<>();
		counts.forEach((type, count) -> kinds.add(new Kind(type, count, examples(type))));
		kinds.sort(Comparator.comparingInt(Kind::count).reversed());
		return kinds;
	}

	/** How many problems a crawl met. */
	public int errors(Crawl crawl) {
		return crawl.usage().errors().values().stream().mapToInt(Integer::intValue).sum();
	}

	/** The share of a crawl's requests that were answered with "not modified". */
	public double notModified(Crawl crawl) {
		return (crawl.counts().requests() > 0) ? (double) crawl.counts().notModified() / crawl.counts().requests() : 0;
	}

	private List<String> examples(ProblemType type) {
		Stream<Problem> met = this.crawls.stream().flatMap((crawl) -> crawl.problems().stream());
		return met.filter((problem) -> problem.type() == type)
			.map(Problem::address)
			.filter(Objects::nonNull)
			.distinct()
			.limit(EXAMPLES)
			.toList();
	}

	/**
	 * A kind of problem.
	 *
	 * @param type which
	 * @param count how often it was met
	 * @param examples some addresses
	 */
	record Kind(ProblemType type, int count, List<String> examples) {

		/** Where its texts are. */
		public String key() {
			return "problem." + this.type.slug();
		}

	}

}
