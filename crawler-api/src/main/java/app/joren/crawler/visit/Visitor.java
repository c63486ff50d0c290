package app.joren.crawler.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageArchive;
import app.joren.crawler.page.PageState;
import app.joren.extraction.directives.PageDirectives;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.FetchOutcome.FetchFailed;
import app.joren.runtime.fetch.FetchOutcome.Fetched;
import app.joren.runtime.fetch.FetchOutcome.NotModified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Visits addresses of one site: fetches them, keeps their bodies, and reads them. */
final class Visitor {

	private static final Logger log = LoggerFactory.getLogger(Visitor.class);

	/** Speaks of pages as meta elements do, also of those that have none. */
	private static final String DIRECTIVES = "X-Robots-Tag";

	private final String appId;

	private final Source source;

	private final PageArchive archive;

	private final ReadSites.ReadSite site;

	private final Clock clock;

	Visitor(String appId, Source source, PageArchive archive, ReadSites.ReadSite site, Clock clock) {
		this.appId = appId;
		this.source = source;
		this.archive = archive;
		this.site = site;
		this.clock = clock;
	}

	/** Fetches an address; the caller does so for one after the other. */
	Answer fetch(Entry entry, Optional<PageState> known) {
		return this.source.fetch(entry, known);
	}

	/** Keeps and reads what was fetched; several pages at once. */
	Seen read(Answer answer) {
		Seen.Sight sight = switch (answer.outcome()) {
			case Fetched fetched -> read(answer, fetched);
			case NotModified notModified ->
				isWithheld(answer, notModified) ? new Seen.Sight.Withheld(List.of()) : unchanged(answer, notModified);
			case FetchFailed failed -> new Seen.Sight.Nothing(failed);
		};
		return new Seen(answer.entry(), answer.requests(), sight);
	}

	/**
	 * A list that is as it was still shows what it showed. A crawl of all of a site reads
	 * that from the archive: it knows by it which articles are listed, and where.
	 */
	private Seen.Sight unchanged(Answer answer, FetchOutcome outcome) {
		boolean recalled = answer.entry().lead().kind() != PageKind.ARTICLE && this.source.recallsLists();
		List<Lead> leads = answer.known()
			.filter((page) -> recalled)
			.flatMap(PageState::body)
			.flatMap(this.archive::page)
			.filter((page) -> !PageDirectives.of(page, List.of(), this.clock.instant()).nofollow())
			.map((page) -> reading(answer.entry(), page).leads())
			.orElse(List.of());
		return new Seen.Sight.Unchanged(outcome, leads);
	}

	private Seen.Sight read(Answer answer, Fetched fetched) {
		FetchedPage served = new FetchedPage(fetched.address(), fetched.contentType(), fetched.body());
		FetchedPage page = this.source.built(answer.entry().lead().kind(), served);
		PageDirectives asked = PageDirectives.of(page, fetched.headers().all(DIRECTIVES), this.clock.instant());
		if (isSame(answer, page) && !isWithheld(answer, asked) && asked.unavailableAfter() == null) {
			return unchanged(answer, fetched);
		}
		Reading reading = reading(answer.entry(), page);
		if (isWithheld(answer, asked)) {
			return new Seen.Sight.Withheld(asked.nofollow() ? List.of() : reading.leads());
		}
		Optional<FetchedPage> former = Seen.Sight.Page.isBest(reading) ? Optional.empty()
				: this.source.former(answer.known());
		return new Seen.Sight.Page(fetched, page.contentType(), asked, asked.noarchive() ? null : kept(answer, page),
				reading, this.site.looks().doubt(reading, page, this.clock.instant()),
				former.map((earlier) -> reading(answer.entry(), earlier)).orElse(null));
	}

	/** Reading the same again, by the same definition, would tell the same. */
	private boolean isSame(Answer answer, FetchedPage page) {
		return answer.known().filter(this.source::spares).isPresent() && answer.isKept(key(answer, page));
	}

	private String key(Answer answer, FetchedPage page) {
		return PageArchive.key(this.appId, answer.entry().lead().address(), page.body());
	}

	private String kept(Answer answer, FetchedPage page) {
		String contentHash = key(answer, page);
		if (!answer.isKept(contentHash)) {
			this.archive.keep(contentHash, page.body());
		}
		return contentHash;
	}

	/** A server may say so of a page that is as it was. */
	private boolean isWithheld(Answer answer, NotModified unchanged) {
		Instant now = this.clock.instant();
		FetchedPage unread = new FetchedPage(unchanged.address(), null, new byte[0]);
		return isWithheld(answer, PageDirectives.of(unread, unchanged.headers().all(DIRECTIVES), now));
	}

	/** Lists and feeds are not shown anyway, and are often kept out of searches. */
	private boolean isWithheld(Answer answer, PageDirectives asked) {
		return answer.entry().lead().kind() == PageKind.ARTICLE && asked.isWithheld(this.clock.instant());
	}

	/** The reader does not throw; if it did, one page must not hold up all others. */
	private Reading reading(Entry entry, FetchedPage page) {
		try {
			return this.site.reader().read(entry.lead(), page);
		}
		catch (RuntimeException ex) {
			log.error("The page {} could not be read", page.address(), ex);
			return new Reading.NothingRead("unreadable", List.of());
		}
	}

	/**
	 * What was fetched, before it is read.
	 *
	 * @param entry why it was visited
	 * @param outcome what came of the fetch
	 * @param known the page as it was last seen
	 * @param requests how many requests that took
	 */
	record Answer(Entry entry, FetchOutcome outcome, Optional<PageState> known, int requests) {

		/** Whether a body is in the archive already. */
		boolean isKept(String contentHash) {
			return this.known.map(PageState::contentHash).filter(contentHash::equals).isPresent();
		}

	}

}
