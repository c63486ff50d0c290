package app.joren.console.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.joren.console.conversion.Conversion;
import app.joren.console.conversion.Stage;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * An app's page as it is drawn now.
 *
 * @param conversion what is known
 * @param now when
 */
record AppPage(Conversion conversion, Instant now) {

	/** The template that draws this stage. */
	public String template() {
		return template(this.conversion.stage());
	}

	/** Whether a page that was drawn at another stage has another template. */
	boolean redrawn(Stage drawn) {
		return !template().equals(template(drawn));
	}

	/** How long the work at hand has taken or took. */
	public Duration elapsed() {
		Crawl crawl = this.conversion.crawl();
		Instant from = (crawl != null) ? crawl.started() : this.conversion.analysis().started();
		Instant to = (crawl != null) ? crawl.ended() : this.conversion.analysis().ended();
		Duration elapsed = Duration.between(from, (to != null) ? to : this.now);
		return elapsed.isNegative() ? Duration.ZERO : elapsed;
	}

	/** What a screen reader has been told is told again only when this number changes. */
	public int said() {
		Crawl crawl = this.conversion.crawl();
		int steps = (crawl != null) ? crawl.counts().articles() / 10 : this.conversion.analysis().findings().size();
		return Objects.hash(this.conversion.stage().name(), steps) & Integer.MAX_VALUE;
	}

	/** Why the analysis failed. */
	public @Nullable PageProblem problem() {
		Problem problem = this.conversion.analysis().problem();
		return (problem != null) ? PageProblem.of(problem) : null;
	}

	/** What the crawl met and a person may want to mend. */
	public List<PageProblem> problems() {
		return met().filter((problem) -> problem.type() != ProblemType.PAGE_NOT_FOUND).toList();
	}

	/** Links of the site that lead nowhere, as every old site has some. */
	public List<PageProblem> deadLinks() {
		return met().filter((problem) -> problem.type() == ProblemType.PAGE_NOT_FOUND).toList();
	}

	/** How many links lead nowhere, of which only the first are kept. */
	public int deadLinkCount() {
		Crawl crawl = this.conversion.crawl();
		int failed = (crawl != null) ? crawl.counts().failed() - problems().size() : 0;
		return Math.max(failed, deadLinks().size());
	}

	private Stream<PageProblem> met() {
		Crawl crawl = this.conversion.crawl();
		return (crawl != null) ? crawl.problems().stream().map(PageProblem::of) : Stream.empty();
	}

	private static String template(Stage stage) {
		return switch (stage) {
			case ANALYSING -> "apps/watching";
			case FAILED -> "apps/failed";
			case PROPOSED -> "apps/proposal";
			case CRAWLING, READY, STOPPED, CRAWL_FAILED -> "apps/app";
		};
	}

}
