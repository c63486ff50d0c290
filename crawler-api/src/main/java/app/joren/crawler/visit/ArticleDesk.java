package app.joren.crawler.visit;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.article.Article;
import app.joren.crawler.article.ArticleDocument;
import app.joren.crawler.article.ArticleDocuments;
import app.joren.crawler.article.ArticleState;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageState;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.site.Reading;
import app.joren.runtime.fetch.FetchOutcome;

/**
 * Decides what is told about articles. An article may stand at several addresses; the
 * reading of one of them counts, the others only add their sections.
 */
final class ArticleDesk {

	private final String appId;

	private final SliceMemory memory;

	private final ArticleDocuments documents;

	private final ArticleNames names;

	private final Identification identification;

	ArticleDesk(String appId, SliceMemory memory, ArticleDocuments documents) {
		this.appId = appId;
		this.memory = memory;
		this.documents = documents;
		this.names = new ArticleNames(appId, memory);
		this.identification = new Identification(memory, this.names);
	}

	/** An article was read; the entry is done with it. */
	Entry read(Entry entry, FetchOutcome.Fetched answer, Reading.ArticleRead read, Instant now) {
		URI page = entry.lead().address();
		Identified identified = this.identification.of(page, answer, read, now);
		String id = identified.id();
		identified.sharing().ifPresent((state) -> part(state, read.article().address(), now));
		Optional<ArticleState> before = this.memory.article(id);
		Article dated = FirstDate.of(read, () -> before.filter((state) -> !state.gone()).map(this::told));
		Article article = identified.name(dated);
		leave(page, id, now);
		identified.absorbed().ifPresent((state) -> absorb(state, id, now));
		if (before.isEmpty() || before.get().gone()) {
			ArticleDocument alone = this.documents.of(this.appId, article, entry.lead().sections());
			file(before.filter(ArticleState::mayComeBack)
				.map((state) -> state.filed(page, alone, identified.text(), now))
				.orElseGet(() -> ArticleState.first(page, alone, identified.text(), now)), alone);
			return entry.done(Entry.Result.CREATED, id);
		}
		ArticleState state = this.memory.article(id).orElseThrow();
		if (!counts(state, page, answer.address(), article)) {
			hold(state, page);
			addSections(id, entry.lead().sections(), now);
			return entry.done(Entry.Result.DUPLICATE, id);
		}
		ArticleDocument document = this.documents.of(this.appId, article, sections(state, entry.lead().sections()));
		boolean changed = !state.isToldBy(document);
		if (changed) {
			file(state.filed(page, document, identified.text(), now), document);
		}
		else {
			hold(state, page);
		}
		if (this.memory.isCounted(id)) {
			return entry.done(Entry.Result.DUPLICATE, id);
		}
		return entry.done(changed ? Entry.Result.CHANGED : Entry.Result.UNCHANGED, id);
	}

	private void hold(ArticleState state, URI page) {
		if (!state.holders().contains(page)) {
			this.memory.told(state.heldBy(page));
		}
		picture(state.id());
	}

	/** An article from before images were fetched has its own fetched, too. */
	private void picture(String id) {
		this.memory.article(id).filter((state) -> !state.gone() && !state.pictured()).ifPresent((state) -> {
			this.memory.told(state.withPictures());
			this.memory.changes().picture(state.found(this.appId), told(state));
		});
	}

	/** The page that holds an article has another address now. */
	void moved(String id, URI from, URI target) {
		this.memory.article(id)
			.filter((state) -> state.holders().contains(from))
			.ifPresent((state) -> this.memory.told(state.moved(from, target)));
	}

	/**
	 * An article was told under an address that its page claims like others do: it gets
	 * its page's own.
	 */
	private void part(ArticleState state, URI claimed, Instant now) {
		URI own = this.memory.page(state.owner())
			.map(PageState::answered)
			.map(Addresses::normalise)
			.orElse(state.owner());
		Identified apart = new Identified(state.id(), own, state.identity().text(), Optional.empty(), Optional.empty());
		ArticleDocument document = this.documents.of(this.appId, apart.name(told(state)), state.sections());
		ArticleState filed = state.filed(state.owner(), document, apart.text(), now);
		file(filed.knownBy(filed.identity().sharing(claimed, own)), document);
	}

	/** An article has turned out to be another one at its new address. */
	private void absorb(ArticleState young, String id, Instant now) {
		for (URI page : young.holders()) {
			this.memory.page(page).ifPresent((state) -> this.memory.seen(state.holding(id)));
			this.memory.article(id).ifPresent((state) -> this.memory.told(state.heldBy(page)));
		}
		this.memory.told(young.absorbed(id, now));
		this.memory.changes().say(new ContentMessage.ArticleGone(this.appId, young.id(), now));
	}

	/** A page that led to another article before does not hold that any more. */
	private void leave(URI page, String id, Instant now) {
		this.memory.page(page)
			.map(PageState::articleId)
			.filter((held) -> !held.equals(id))
			.ifPresent((held) -> lost(held, page, now));
	}

	private Article told(ArticleState state) {
		return this.memory.changes()
			.document(state.key())
			.map(ArticleDocument::article)
			.orElseGet(() -> this.documents.read(state.key()));
	}

	/** An article is in more sections than was told. */
	void addSections(String id, Set<String> more, Instant now) {
		ArticleState state = this.memory.article(id).orElseThrow();
		List<String> sections = sections(state, more);
		if (state.gone() || Set.copyOf(sections).equals(Set.copyOf(state.sections()))) {
			picture(id);
			return;
		}
		ArticleDocument document = this.documents.of(this.appId, told(state), sections);
		file(state.filed(state.owner(), document, state.identity().text(), now), document);
	}

	/** A page is no more; true when its article went with it. */
	boolean lost(String id, URI page, Instant now) {
		Optional<ArticleState> before = this.memory.article(id).filter((state) -> !state.gone());
		if (before.isEmpty()) {
			return false;
		}
		ArticleState left = before.get().without(page, now);
		this.memory.told(left);
		if (left.gone()) {
			this.memory.changes().say(new ContentMessage.ArticleGone(this.appId, id, now));
		}
		return left.gone();
	}

	/** The first page counts, unless the canonical page itself comes later. */
	private static boolean counts(ArticleState state, URI page, URI answered, Article article) {
		boolean canonical = answered.equals(article.address()) || page.equals(article.address());
		return state.owner().equals(page) || (canonical && !state.owner().equals(article.address()));
	}

	private List<String> sections(ArticleState state, Set<String> more) {
		Set<String> all = new HashSet<>(state.sections());
		all.addAll(more);
		all.retainAll(this.memory.sections());
		return all.stream().sorted().toList();
	}

	private void file(ArticleState state, ArticleDocument document) {
		this.memory.told(state);
		this.names.keep(state);
		this.memory.changes().file(document);
		this.memory.changes().say(state.found(this.appId));
	}

}
