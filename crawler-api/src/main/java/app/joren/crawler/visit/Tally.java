package app.joren.crawler.visit;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;
import app.joren.contracts.crawler.Drift;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Problems;
import app.joren.crawler.trap.Trap;
import org.jspecify.annotations.Nullable;

/** Counts what a crawl does. It is written together with what it counts. */
final class Tally {

	private static final int MOST_PROBLEMS = 100;

	/** Dead links leave room for what matters more. */
	private static final int MOST_DEAD_LINKS = 40;

	private final Crawl crawl;

	private final List<Problem> problems;

	private final Spending spending;

	private List<Drift> drift;

	private int requests;

	private int notModified;

	private int created;

	private int changed;

	private int unchanged;

	private int removed;

	private int notArticles;

	private int failed;

	Tally(Crawl crawl) {
		CrawlCounts counts = crawl.counts();
		this.crawl = crawl;
		this.problems = new ArrayList<>(crawl.problems());
		this.drift = crawl.drift();
		this.requests = counts.requests();
		this.notModified = counts.notModified();
		this.created = counts.created();
		this.changed = counts.changed();
		this.unchanged = counts.unchanged();
		this.removed = counts.removed();
		this.notArticles = counts.notArticles();
		this.failed = counts.failed();
		this.spending = new Spending(crawl.usage());
	}

	/** The crawl as it began. */
	Crawl begun() {
		return this.crawl;
	}

	boolean isRemake() {
		return this.crawl.kind() == Crawl.Kind.REMAKE;
	}

	void drifted(List<Drift> findings) {
		this.drift = findings;
	}

	List<Problem> problems() {
		return this.problems;
	}

	int requests() {
		return this.requests;
	}

	int articles() {
		return this.created + this.changed + this.unchanged;
	}

	/** Whether the site has shown any page. */
	boolean hasPages() {
		return articles() + this.notModified + this.notArticles > 0;
	}

	int removed() {
		return this.removed;
	}

	void requested(int more) {
		this.requests += more;
	}

	void notModified() {
		this.notModified++;
	}

	void created() {
		this.created++;
	}

	void changed() {
		this.changed++;
	}

	void unchanged() {
		this.unchanged++;
	}

	void gone() {
		this.removed++;
	}

	void notArticle() {
		this.notArticles++;
	}

	void failed(Problem problem) {
		this.failed++;
		note(problem);
	}

	/** Notes how a site is now, instead of what was noted of its address before. */
	void noteNow(Problem problem) {
		this.problems.removeIf((known) -> Objects.equals(known.address(), problem.address()));
		note(problem);
	}

	/** Notes the first problem of its type only. */
	void noteOnce(Problem problem) {
		if (this.problems.stream().noneMatch((known) -> known.type() == problem.type())) {
			note(problem);
		}
	}

	/**
	 * An address was left out. All are counted; the first of each kind is the example.
	 */
	void trapped(Trap trap, URI example) {
		String sentence = trap.sentence();
		if (this.problems.stream().anyMatch((known) -> known.detail().equals(sentence))) {
			this.spending.met(ProblemType.TRAP);
		}
		else {
			note(Problems.of(ProblemType.TRAP, sentence, example.toString()));
		}
	}

	void note(Problem problem) {
		this.spending.met(problem.type());
		boolean minor = problem.type() == ProblemType.PAGE_NOT_FOUND || problem.type() == ProblemType.TRAP;
		boolean room = !minor || this.problems.size() < MOST_DEAD_LINKS;
		if (room && this.problems.size() < MOST_PROBLEMS) {
			this.problems.add(problem);
		}
	}

	/** The crawl as it is now. */
	Crawl crawl(Crawl.State state, int waiting, @Nullable Instant ended) {
		return crawl(state, waiting, ended, null);
	}

	/** The crawl as it waits for a site. */
	Crawl waiting(int waiting, Instant resumes) {
		return crawl(Crawl.State.RUNNING, waiting, null, resumes);
	}

	private Crawl crawl(Crawl.State state, int waiting, @Nullable Instant ended, @Nullable Instant resumes) {
		return new Crawl(this.crawl.id(), this.crawl.appId(), this.crawl.definitionVersion(), state,
				new CrawlCounts(waiting, this.requests, this.notModified, this.created, this.changed, this.unchanged,
						this.removed, this.notArticles, this.failed),
				this.problems, this.crawl.started(), ended, this.crawl.kind(), this.drift, this.spending.now(),
				resumes);
	}

}
