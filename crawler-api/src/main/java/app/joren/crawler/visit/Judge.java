package app.joren.crawler.visit;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.crawler.crawl.Problems;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.frontier.Entry.Result;
import app.joren.crawler.page.PageState;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.extraction.template.RulesUsed;
import app.joren.extraction.wall.Wall;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.Validators;
import org.jspecify.annotations.Nullable;

/** Decides what a visit means for the crawl. */
final class Judge {

	/** What may be better in a minute. */
	private static final Set<ProblemType> PASSING = Set.of(ProblemType.TIMED_OUT, ProblemType.SITE_ERROR,
			ProblemType.BROKEN_ANSWER, ProblemType.CONNECTION_REFUSED, ProblemType.TLS_FAILED);

	private static final int NOT_THERE = 404;

	private final SliceMemory memory;

	private final SiteDefinition definition;

	private final ArticleDesk desk;

	private final Leads leads;

	private final Sightings sightings;

	private final Clock clock;

	Judge(SliceMemory memory, SiteDefinition definition, int version, ArticleDesk desk, Clock clock) {
		this.memory = memory;
		this.definition = definition;
		this.sightings = new Sightings(version, memory.tally().isRemake());
		this.desk = desk;
		this.leads = new Leads(memory, desk, definition.crawl());
		this.clock = clock;
	}

	/** The first pages of a crawl, and those that earlier crawls knew. */
	void seed(List<Lead> seeds) {
		seeds.forEach((lead) -> this.leads.add(lead, Entry.Reason.SEED, this.clock.instant()));
		this.memory.pages()
			.values()
			.stream()
			.filter((page) -> this.memory.tally().isRemake() ? page.isStored() : page.articleId() != null)
			.forEach((page) -> this.leads.add(page.lead(), Entry.Reason.KNOWN, this.clock.instant()));
	}

	/** Decides about one visit. */
	void judge(Seen seen) {
		Entry entry = this.memory.entry(seen.entry());
		this.memory.tally().requested(seen.requests());
		switch (seen.sight()) {
			case Seen.Sight.Page page -> page(entry, page);
			case Seen.Sight.Unchanged unchanged -> unchanged(entry);
			case Seen.Sight.Nothing nothing -> nothing(entry, nothing.failure());
		}
	}

	private void page(Entry entry, Seen.Sight.Page page) {
		if (page.told() instanceof Reading.Walled walled) {
			if (walled.wall().kind() == Wall.Kind.MISSING) {
				nothing(entry, missing(page.answer().address(), walled.wall()));
			}
			else {
				walled(entry, walled.wall());
			}
			return;
		}
		Instant now = this.clock.instant();
		Optional<PageState> known = this.memory.page(entry.lead().address());
		Entry done = switch (page.told()) {
			case Reading.ArticleRead read -> article(entry, page, read, now);
			case Reading.ListRead list -> entry.done(Result.LIST, null);
			case Reading.MovedTo moved -> entry.done(Result.MOVED, null);
			case Reading.Walled walled -> entry.done(Result.FAILED, null);
			case Reading.NothingRead none -> nothingRead(entry, none, known);
		};
		count(done);
		this.memory.done(done);
		this.memory.seen(this.sightings.state(done, page, known, doubts(page), now));
		if (!this.memory.tally().isRemake()) {
			this.leads.add(done, page.reading().leads(), now);
		}
	}

	/**
	 * A page of which the definition's rules gave an article, and now do not, was
	 * rebuilt: what can be guessed of it does not take the place of what was read.
	 */
	private Entry article(Entry entry, Seen.Sight.Page page, Reading.ArticleRead read, Instant now) {
		Optional<PageState> known = this.memory.page(entry.lead().address());
		String articleId = known.map(PageState::articleId).orElse(null);
		if (articleId != null && !this.memory.tally().isRemake() && Sightings.isHeld(known, read)) {
			this.desk.addSections(articleId, entry.lead().sections(), now);
			return entry.done(this.memory.isCounted(articleId) ? Result.DUPLICATE : Result.UNCHANGED, articleId);
		}
		return this.desk.read(entry, page.answer().address(), read, now);
	}

	/**
	 * The parts of an article that no rule gave, and whether the page looks different.
	 */
	private static List<String> doubts(Seen.Sight.Page page) {
		if (!(page.told() instanceof Reading.ArticleRead read)) {
			return List.of();
		}
		List<String> inferred = new ArrayList<>();
		if (page.doubted() && read == page.reading()) {
			inferred.add(PageState.DISAGREEING);
		}
		if (read.rules().bodyInferred()) {
			inferred.add(PageState.BODY);
		}
		read.rules().fields().forEach((field, rule) -> {
			if (rule == RulesUsed.INFERRED) {
				inferred.add(field.name());
			}
		});
		return inferred.stream().sorted().toList();
	}

	/** As sure as a status: the site was asked what it shows for what is not there. */
	private static FetchFailed missing(URI address, Wall wall) {
		return new FetchFailed(address.toString(), List.of(), ProblemType.PAGE_NOT_FOUND, wall.reason(), NOT_THERE,
				null, 0);
	}

	/** What is known of the page, and the app's article, stay as they are. */
	private void walled(Entry entry, Wall wall) {
		this.memory.tally()
			.failed(Problems.of(wall.kind().problem(), wall.reason(), entry.lead().address().toString()));
		this.memory.done(entry.done(Result.FAILED, null));
	}

	private Entry nothingRead(Entry entry, Reading.NothingRead none, Optional<PageState> known) {
		if (entry.lead().kind() == PageKind.ARTICLE) {
			refused(entry, known);
			return entry.done(Result.NOT_ARTICLE, null);
		}
		this.memory.tally()
			.failed(Problems.of(ProblemType.NO_ARTICLES, "Nothing could be read there: " + none.reason(),
					entry.lead().address().toString()));
		return entry.done(Result.FAILED, null);
	}

	/** The page is as it was, but by this definition it is no article any more. */
	private void refused(Entry entry, Optional<PageState> known) {
		known.filter((page) -> this.memory.tally().isRemake())
			.filter(Sightings::isRefused)
			.map(PageState::articleId)
			.filter((articleId) -> this.desk.lost(articleId, entry.lead().address(), this.clock.instant()))
			.ifPresent((articleId) -> this.memory.tally().gone());
	}

	private void unchanged(Entry entry) {
		Instant now = this.clock.instant();
		Optional<PageState> page = this.memory.page(entry.lead().address());
		String articleId = page.map(PageState::articleId).orElse(null);
		this.memory.tally().notModified();
		if (articleId == null) {
			this.memory.tally().notArticle();
			this.memory.done(entry.done(Result.NOT_ARTICLE, null));
			return;
		}
		boolean counts = !this.memory.isCounted(articleId);
		if (counts) {
			this.memory.tally().unchanged();
		}
		this.memory.done(entry.done(counts ? Result.NOT_MODIFIED : Result.DUPLICATE, articleId));
		page.ifPresent((state) -> this.memory.seen(state.seenAgain(entry.lead(), now)));
		this.desk.addSections(articleId, entry.lead().sections(), now);
	}

	private void nothing(Entry entry, FetchFailed failure) {
		Optional<PageState> page = this.memory.page(entry.lead().address());
		String articleId = page.map(PageState::articleId).orElse(null);
		if (isEndOfList(entry, failure)) {
			this.memory.done(entry.done(Result.LIST, null));
		}
		else if (leadsAway(failure)) {
			this.memory.tally().notArticle();
			this.memory.done(entry.done(Result.NOT_ARTICLE, null));
		}
		else if (failure.gone() && articleId != null) {
			gone(entry, articleId, failure);
		}
		else if (PASSING.contains(failure.type()) && entry.tries() == 0) {
			this.memory.done(entry.again());
		}
		else {
			this.memory.tally().failed(problem(entry, failure));
			this.memory.done(entry.done(Result.FAILED, null));
		}
	}

	/** A list whose pages are counted ends where the site has no such page. */
	private static boolean isEndOfList(Entry entry, FetchFailed failure) {
		Integer status = failure.status();
		boolean further = entry.lead().kind() != PageKind.ARTICLE && entry.lead().depth() > 0;
		return further && (failure.gone() || (status != null && (status == 400 || status == 422)));
	}

	private void gone(Entry entry, String articleId, FetchFailed failure) {
		Instant now = this.clock.instant();
		int status = (failure.status() != null) ? failure.status() : 0;
		if (this.desk.lost(articleId, entry.lead().address(), now)) {
			this.memory.tally().gone();
		}
		this.memory.page(entry.lead().address()).ifPresent((page) -> this.memory.seen(page.gone(status, now)));
		this.memory.done(entry.done(Result.GONE, articleId));
	}

	private boolean leadsAway(FetchFailed failure) {
		return !failure.hops().isEmpty() && failure.type() == ProblemType.FORBIDDEN_TARGET
				&& address(failure).filter((target) -> !this.memory.hosts().have(target)).isPresent();
	}

	private static Optional<URI> address(FetchFailed failure) {
		try {
			return Optional.of(URI.create(failure.address()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
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

	private static Problem problem(Entry entry, FetchFailed failure) {
		return Problems.of(failure.type(), failure.detail(), entry.lead().address().toString());
	}

}
