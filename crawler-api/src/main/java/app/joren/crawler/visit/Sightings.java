package app.joren.crawler.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.KeptBody;
import app.joren.crawler.page.PageSight;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Whereabouts;
import app.joren.extraction.drift.Delivered;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.extraction.template.RulesUsed;
import app.joren.runtime.fetch.Validators;
import org.jspecify.annotations.Nullable;

/** Notes what was made of visited pages. */
final class Sightings {

	private final int version;

	private final boolean remake;

	private final Holding holding;

	Sightings(int version, boolean remake, Holding holding) {
		this.version = version;
		this.remake = remake;
		this.holding = holding;
	}

	/** Whether a page that is as it was, and gave an article, gives none any more. */
	static boolean isRefused(PageState known) {
		return known.sight() != null && known.sight().isFitting();
	}

	/**
	 * The page after its visit. One that held an article and shows none any more keeps
	 * it: a site that is down for a while often says so with a good status.
	 */
	PageState state(Entry done, Seen.Sight.Page page, Optional<PageState> known, Instant now) {
		PageSight sight = sight(page, known).since(first(known, now));
		boolean missed = done.articleId() == null && sight.isMissed();
		String articleId = missed ? known.map(PageState::articleId).orElse(null) : done.articleId();
		return new PageState(done.lead(), page.answer().status(), now, validators(done, page, known, sight),
				page.contentHash(), this.version, articleId, page.answer().address(), page.contentType(), doubts(page),
				sight, (page.contentHash() != null) ? former(known, sight) : null,
				known.map(PageState::whereabouts).orElse(Whereabouts.HERE).found(),
				known.map(PageState::checks).orElse(null));
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

	/** A page that an older crawler has written is known for longer than can be said. */
	private static Instant first(Optional<PageState> known, Instant now) {
		return known.map(
				(page) -> (page.sight() != null && page.sight().first() != null) ? page.sight().first() : Instant.EPOCH)
			.orElse(now);
	}

	private PageSight sight(Seen.Sight.Page page, Optional<PageState> known) {
		PageSight before = known.map(PageState::sight).orElse(null);
		Delivered told = (before != null) ? before.told() : null;
		return switch (page.reading()) {
			case Reading.ArticleRead read when page.isToldOfFormer() -> PageSight.held(delivered(read), toldOf(page));
			case Reading.ArticleRead read when this.holding.holds(known, read) -> PageSight.held(delivered(read), told);
			case Reading.ArticleRead read -> PageSight.told(delivered(read), this.remake ? null : told);
			case Reading.ListRead list -> PageSight.list(items(list));
			case Reading.MovedTo _ -> PageSight.list(0);
			case Reading.Walled _, Reading.NothingRead _ when page.isToldOfFormer() ->
				PageSight.held(null, toldOf(page));
			case Reading.Walled _, Reading.NothingRead _ ->
				PageSight.held(null, (this.remake && known.filter(Sightings::isRefused).isPresent()) ? null : told);
		};
	}

	private static @Nullable Delivered toldOf(Seen.Sight.Page page) {
		return (page.told() instanceof Reading.ArticleRead read) ? delivered(read) : null;
	}

	private static Delivered delivered(Reading.ArticleRead read) {
		return Delivered.of(read.article(), read.rules());
	}

	/** The last body that rules gave the article of, while they do not of this one. */
	private static @Nullable KeptBody former(Optional<PageState> known, PageSight sight) {
		return known.filter((page) -> sight.hasDeparted())
			.filter((page) -> page.sight() != null && page.sight().isFitting())
			.flatMap(PageState::body)
			.or(() -> known.map(PageState::former))
			.orElse(null);
	}

	/**
	 * Only what was read as before may be asked for by "unless it has changed", and not
	 * what is to be taken out though it has not.
	 */
	private @Nullable Validators validators(Entry done, Seen.Sight.Page page, Optional<PageState> known,
			PageSight sight) {
		boolean settled = done.articleId() != null || done.result() == Entry.Result.NOT_ARTICLE
				|| done.result() == Entry.Result.LIST;
		if (!settled || sight.now() != sight.told() || page.asked().unavailableAfter() != null) {
			return null;
		}
		return this.remake ? known.map(PageState::validators).orElse(null) : page.answer().validators();
	}

	private static int items(Reading.ListRead list) {
		return (int) list.leads().stream().filter((lead) -> lead.kind() == PageKind.ARTICLE).count();
	}

}
