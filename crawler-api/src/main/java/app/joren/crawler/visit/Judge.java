package app.joren.crawler.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.IdentitySettings;
import app.joren.crawler.crawl.Problems;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.frontier.Entry.Result;
import app.joren.crawler.page.PageState;
import app.joren.crawler.schedule.RecheckPolicy;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import org.jspecify.annotations.Nullable;

/** Decides what a visit means for the crawl. */
final class Judge {

	private final SliceMemory memory;

	private final ArticleDesk desk;

	private final Leads leads;

	private final Moves moves;

	private final Holding holding;

	private final Sightings sightings;

	private final Failures failures;

	private final Withholding withholding;

	private final Traps traps;

	private final Rechecks rechecks;

	private final Sources sources;

	private final boolean remake;

	private final Clock clock;

	Judge(SliceMemory memory, SiteDefinition definition, int version, ArticleDesk desk, Traps traps, Sources sources,
			IdentitySettings settings, RecheckPolicy policy, Clock clock) {
		this.memory = memory;
		this.remake = memory.tally().isRemake();
		this.holding = new Holding(memory);
		this.sightings = new Sightings(version, this.remake, this.holding);
		this.desk = desk;
		this.traps = traps;
		this.sources = sources;
		this.rechecks = new Rechecks(policy);
		this.moves = new Moves(memory, desk, settings);
		this.leads = new Leads(memory, desk, this.moves, traps, definition.crawl(), new Recurrence(policy));
		this.withholding = new Withholding(memory, desk, this.leads, this.rechecks, clock);
		this.failures = new Failures(memory, desk, new Absences(settings), this.rechecks, clock);
		this.clock = clock;
	}

	/** A page that the crawl begins with. */
	void seed(Seed seed) {
		this.leads.add(seed.lead(), seed.reason(), this.clock.instant());
	}

	/** Decides about one visit. */
	void judge(Seen seen) {
		Entry entry = this.memory.entry(seen.entry());
		this.memory.tally().requested(seen.requests());
		switch (seen.sight()) {
			case Seen.Sight.Page page when page.told() instanceof Reading.Walled walled ->
				this.failures.walled(entry, page.answer().address(), walled.wall());
			case Seen.Sight.Page page -> page(entry, page);
			case Seen.Sight.Withheld withheld -> this.withholding.judge(entry, withheld);
			case Seen.Sight.Unchanged unchanged -> unchanged(entry, unchanged);
			case Seen.Sight.Nothing nothing -> this.failures.judge(entry, nothing.failure());
		}
	}

	private void page(Entry entry, Seen.Sight.Page page) {
		Instant now = this.clock.instant();
		Optional<PageState> known = this.memory.page(entry.lead().address());
		Traps.Repetition repetition = this.traps.repetition(entry, page, known);
		Entry done = switch (page.told()) {
			case Reading.ArticleRead read when repetition == Traps.Repetition.TRAP ->
				entry.done(Result.NOT_ARTICLE, null);
			case Reading.ArticleRead read -> article(entry, page, read, known, now);
			case Reading.ListRead list -> entry.done(Result.LIST, null);
			case Reading.MovedTo moved -> entry.done(Result.MOVED, null);
			case Reading.Walled walled -> entry.done(Result.FAILED, null);
			case Reading.NothingRead none -> nothingRead(entry, none, known, now);
		};
		count(done);
		this.memory.done(done);
		this.traps.visited(done);
		PageState state = this.sightings.state(done, page, known, now);
		if (this.remake) {
			this.moves.seen(state, page.answer().hops(), page.answer().address(), now);
			return;
		}
		this.moves.seen(state.checked(this.rechecks.read(done, page, known, now)), page.answer().hops(),
				page.answer().address(), now);
		if (repetition == Traps.Repetition.NONE) {
			news(done, this.leads.add(done, page.leads(), now), known, now);
		}
	}

	/** What is new on a page of a list counts for the list's first page. */
	private void news(Entry done, List<Lead> unknown, Optional<PageState> known, Instant now) {
		if (done.result() != Result.LIST || unknown.isEmpty()) {
			return;
		}
		List<Instant> news = News.of(unknown, known, now);
		this.sources.first(done.lead())
			.flatMap(this.memory::page)
			.ifPresent((first) -> first.withNews(news).ifPresent(this.memory::seen));
	}

	/** What was told may be better than what is read now. */
	private Entry article(Entry entry, Seen.Sight.Page page, Reading.ArticleRead read, Optional<PageState> known,
			Instant now) {
		String articleId = known.map(PageState::articleId).orElse(null);
		if (articleId != null && this.holding.holds(known, read)) {
			this.desk.addSections(articleId, entry.lead().sections(), now);
			return entry.done(this.memory.isCounted(articleId) ? Result.DUPLICATE : Result.UNCHANGED, articleId);
		}
		return this.desk.read(entry, page.answer(), read, now);
	}

	private Entry nothingRead(Entry entry, Reading.NothingRead none, Optional<PageState> known, Instant now) {
		if (entry.lead().kind() == PageKind.ARTICLE) {
			refused(entry, known, now);
			return entry.done(Result.NOT_ARTICLE, null);
		}
		this.memory.tally()
			.failed(Problems.of(ProblemType.NO_ARTICLES, "Nothing could be read there: " + none.reason(),
					entry.lead().address().toString()));
		return entry.done(Result.FAILED, null);
	}

	/** The page is as it was, but by this definition it is no article any more. */
	private void refused(Entry entry, Optional<PageState> known, Instant now) {
		known.filter((page) -> this.remake)
			.filter(Sightings::isRefused)
			.map(PageState::articleId)
			.filter((articleId) -> this.desk.lost(articleId, entry.lead().address(), now))
			.ifPresent((articleId) -> this.memory.tally().gone());
	}

	private void unchanged(Entry entry, Seen.Sight.Unchanged unchanged) {
		Instant now = this.clock.instant();
		Optional<PageState> page = this.memory.page(entry.lead().address());
		String articleId = page.map(PageState::articleId).orElse(null);
		if (unchanged.isSaid()) {
			this.memory.tally().notModified();
		}
		page.ifPresent((state) -> this.moves.seen(
				state.seenAgain(entry.lead(), now, unchanged.validators(state))
					.checked(this.rechecks.unchanged(entry, unchanged.answer(), page, now)),
				unchanged.answer().hops(), unchanged.address(), now));
		if (entry.lead().kind() != PageKind.ARTICLE) {
			Entry done = entry.done(Result.LIST, null);
			this.memory.done(done);
			this.leads.add(done, unchanged.leads(), now);
			return;
		}
		if (articleId == null) {
			this.memory.tally().notArticle();
			this.memory.done(entry.done(Result.NOT_ARTICLE, null));
			return;
		}
		boolean counts = !this.memory.isCounted(articleId);
		if (counts) {
			this.memory.tally().unchanged();
		}
		Entry done = entry.done(counts ? Result.NOT_MODIFIED : Result.DUPLICATE, articleId);
		this.memory.done(done);
		this.traps.visited(done);
		this.desk.addSections(articleId, entry.lead().sections(), now);
	}

	private void count(Entry done) {
		Tally tally = this.memory.tally();
		@Nullable Result result = done.result();
		switch (result) {
			case CREATED -> tally.created();
			case CHANGED -> tally.changed();
			case UNCHANGED -> tally.unchanged();
			case NOT_ARTICLE -> tally.notArticle();
			case null, default -> {
				// The others are counted where they are decided, or not at all.
			}
		}
	}

}
