package app.joren.crawler.visit;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Claim;
import app.joren.crawler.crawl.CrawlChange;
import app.joren.crawler.crawl.Problems;
import app.joren.crawler.crawl.Reports;
import app.joren.crawler.crawl.SliceSettings;
import app.joren.crawler.frontier.Entry;
import org.jspecify.annotations.Nullable;

/** A bounded part of a crawl: visits pages until it is full or nothing is left. */
final class Slice {

	private static final int SEEDS = 500;

	private final Claim claim;

	private final CrawlSettings limits;

	private final SliceSettings settings;

	private final SliceMemory memory;

	private final Judge judge;

	private final Visitor visitor;

	private final Committer committer;

	private final DriftCheck drift;

	private final Rests rests;

	private final Reports reports;

	private final Clock clock;

	private final Instant begun;

	private Instant committed;

	private int visits;

	private boolean odd;

	Slice(Claim claim, CrawlSettings limits, SliceSettings settings, SliceMemory memory, Judge judge, Visitor visitor,
			Committer committer, DriftCheck drift, Rests rests, Reports reports, Clock clock) {
		this.claim = claim;
		this.limits = limits;
		this.settings = settings;
		this.memory = memory;
		this.judge = judge;
		this.visitor = visitor;
		this.committer = committer;
		this.drift = drift;
		this.rests = rests;
		this.reports = reports;
		this.clock = clock;
		this.begun = clock.instant();
		this.committed = this.begun;
	}

	/** Puts the first pages into the frontier, some at a time since there may be many. */
	void seed(Stream<Seed> seeds) {
		seeds.gather(Gatherers.windowFixed(SEEDS)).forEach((some) -> {
			List<URI> addresses = some.stream().map((seed) -> seed.lead().address()).toList();
			this.memory.frontier().meet(addresses);
			this.memory.site().meet(addresses);
			some.forEach(this.judge::seed);
			this.committer.prepare(this.memory.frontier());
		});
		commit(running(), this.claim.slice());
	}

	/** Works; true when the crawl has ended. */
	boolean work() throws InterruptedException {
		boolean exhausted = false;
		try (Pipeline pipeline = new Pipeline(this.visitor, this.settings.pipeline())) {
			while (!isFull() && !exhausted) {
				exhausted = !step(pipeline);
			}
			while (!pipeline.isEmpty()) {
				this.judge.judge(pipeline.next());
				commitIfDue();
			}
		}
		Optional<Instant> rested = this.rests.end(this.memory.frontier());
		Optional<Instant> resumes = exhausted ? rested : Optional.empty();
		boolean ended = exhausted && isOver();
		if (ended) {
			commit(running(), this.claim.slice());
		}
		Crawl crawl = ended ? ended() : resumes.map(this::waiting).orElseGet(this::running);
		commit(crawl, ended ? this.claim.slice() : this.claim.slice() + 1);
		return ended;
	}

	/** One visit, or the judgement of one; false when there is nothing more to do. */
	private boolean step(Pipeline pipeline) throws InterruptedException {
		pipeline.done().forEach(this.judge::judge);
		commitIfDue();
		Optional<Entry> next = mayGoOn(pipeline) ? this.memory.take() : Optional.empty();
		if (next.isPresent()) {
			visit(next.get(), pipeline);
			return true;
		}
		if (pipeline.isEmpty()) {
			return false;
		}
		this.judge.judge(pipeline.next());
		return true;
	}

	private void visit(Entry entry, Pipeline pipeline) {
		if (this.rests.holdBack(entry)) {
			return;
		}
		this.visits++;
		Visitor.Answer answer = this.visitor.fetch(entry, this.memory.page(entry.lead().address()));
		if (!this.rests.isPutOff(answer)) {
			pipeline.read(answer);
		}
	}

	private boolean mayGoOn(Pipeline pipeline) {
		boolean onlyArticles = this.memory.frontier().hasOnlyArticles();
		return !pipeline.isFull() && !this.rests.isFull() && hasRequestsLeft()
				&& !(onlyArticles && pipeline.hasSources())
				&& !(onlyArticles && this.memory.tally().articles() + pipeline.articles() >= this.limits.maxArticles());
	}

	private boolean hasRequestsLeft() {
		return this.memory.tally().requests() < this.limits.maxPages();
	}

	private boolean isOver() {
		return this.memory.frontier().waiting() == 0 || !hasRequestsLeft() || (this.memory.frontier().hasOnlyArticles()
				&& this.memory.tally().articles() >= this.limits.maxArticles());
	}

	private boolean isFull() {
		return this.visits >= this.settings.pages()
				|| Duration.between(this.begun, this.clock.instant()).compareTo(this.settings.time()) >= 0;
	}

	private void commitIfDue() {
		int visited = this.memory.changes().visits();
		Duration since = Duration.between(this.committed, this.clock.instant());
		if (visited >= this.settings.commitPages()
				|| (visited > 0 && since.compareTo(this.settings.commitTime()) >= 0)) {
			commit(running(), this.claim.slice());
		}
	}

	private void commit(Crawl crawl, int slice) {
		this.committer.commit(this.memory, new CrawlChange(crawl, slice, true, this.memory.frontier().counts(), 0));
		this.committed = this.clock.instant();
		this.reports.tell(crawl);
	}

	private Crawl running() {
		return crawl(Crawl.State.RUNNING, this.memory.frontier().waiting(), null);
	}

	private Crawl waiting(Instant resumes) {
		return this.memory.tally().waiting(this.memory.frontier().waiting(), resumes);
	}

	private Crawl ended() {
		if (this.memory.tally().isRemake()) {
			return crawl(Crawl.State.FINISHED, 0, this.clock.instant());
		}
		if (isUpdate()) {
			this.odd = this.drift.isOdd(this.memory.tally());
			boolean failed = this.memory.frontier().counts().everySeedFailed();
			return crawl(failed ? Crawl.State.FAILED : Crawl.State.FINISHED, 0, this.clock.instant());
		}
		this.drift.look(this.memory.tally());
		if (this.memory.frontier().counts().everySeedFailed()) {
			return crawl(Crawl.State.FAILED, 0, this.clock.instant());
		}
		if (this.memory.tally().articles() + this.memory.tally().removed() == 0) {
			this.memory.tally()
				.note(Problems.of(ProblemType.NO_ARTICLES, "The site was read, but it held no articles", null));
			return crawl(Crawl.State.FAILED, 0, this.clock.instant());
		}
		return crawl(Crawl.State.FINISHED, 0, this.clock.instant());
	}

	/** Whether all that the sources showed was followed, as far as the limits allow. */
	boolean isComplete() {
		return hasRequestsLeft();
	}

	/** Whether the part of the site that was seen is not as it used to be. */
	boolean isOdd() {
		return this.odd;
	}

	private boolean isUpdate() {
		return this.memory.tally().begun().kind() == Crawl.Kind.UPDATE;
	}

	private Crawl crawl(Crawl.State state, int waiting, @Nullable Instant ended) {
		return this.memory.tally().crawl(state, waiting, ended);
	}

}
