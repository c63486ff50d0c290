package app.joren.crawler.visit;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.apps.ContentMessage;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleId;
import app.joren.crawler.article.ArticleDocument;
import app.joren.crawler.article.ArticleDocuments;
import app.joren.crawler.article.ArticleState;
import app.joren.crawler.frontier.Entry;
import app.joren.crawler.page.PageState;
import app.joren.extraction.site.Reading;

/**
 * Decides what is told about articles. An article may stand at several addresses; the
 * reading of one of them counts, the others only add their sections.
 */
final class ArticleDesk {

	private final String appId;

	private final SliceMemory memory;

	private final ArticleDocuments documents;

	ArticleDesk(String appId, SliceMemory memory, ArticleDocuments documents) {
		this.appId = appId;
		this.memory = memory;
		this.documents = documents;
	}

	/** An article was read; the entry is done with it. */
	Entry read(Entry entry, URI answered, Reading.ArticleRead read, Instant now) {
		URI page = entry.lead().address();
		String id = ArticleId.of(this.appId, read.article().address());
		Optional<ArticleState> before = this.memory.article(id);
		Article article = FirstDate.of(read, () -> before.filter((state) -> !state.gone()).map(this::told));
		ArticleDocument alone = this.documents.of(this.appId, article, entry.lead().sections());
		leave(page, id, now);
		if (before.isEmpty() || before.get().gone()) {
			file(before.map((state) -> state.filed(page, alone, now))
				.orElseGet(() -> ArticleState.first(page, alone, now)), alone, now);
			return entry.done(Entry.Result.CREATED, id);
		}
		ArticleState state = before.get();
		if (!counts(state, page, answered, alone.article())) {
			hold(state, page);
			addSections(id, entry.lead().sections(), now);
			return entry.done(Entry.Result.DUPLICATE, id);
		}
		ArticleDocument document = this.documents.of(this.appId, article, sections(state, entry.lead().sections()));
		boolean changed = !state.isToldBy(document);
		if (changed) {
			file(state.filed(page, document, now), document, now);
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
			return;
		}
		ArticleDocument document = this.documents.of(this.appId, told(state), sections);
		file(state.filed(state.owner(), document, now), document, now);
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

	private void file(ArticleState state, ArticleDocument document, Instant now) {
		this.memory.told(state);
		this.memory.changes().file(document);
		this.memory.changes()
			.say(new ContentMessage.ArticleFound(this.appId, state.id(), now, document.hash(), document.key(),
					document.article().sections()));
	}

}
