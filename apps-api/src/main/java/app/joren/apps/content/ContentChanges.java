package app.joren.apps.content;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.joren.apps.app.AppState;
import app.joren.apps.article.ChangeLog;
import app.joren.apps.article.ChangeSettings;
import app.joren.apps.article.ListedArticle;
import app.joren.apps.article.LoggedChange;
import app.joren.apps.content.v1.ArticleWriter;
import app.joren.apps.content.v1.ChangesDocument;
import app.joren.apps.content.v1.EntryDocument;
import app.joren.apps.table.ListName;
import app.joren.contracts.article.Article;

import org.springframework.stereotype.Component;

/** Says what changed in an app since a reader last asked. */
@Component
class ContentChanges {

	private final ShownArticles shown;

	private final ChangeLog log;

	private final Writers writers;

	private final ChangeSettings settings;

	private final Clock clock;

	ContentChanges(ShownArticles shown, ChangeLog log, Writers writers, ChangeSettings settings, Clock clock) {
		this.shown = shown;
		this.log = log;
		this.writers = writers;
		this.settings = settings;
		this.clock = clock;
	}

	/** The day that tokens are given on. */
	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	/**
	 * What changed.
	 * @param app the app in its present state; what comes later is told the next time
	 * @param since what the reader has, if anything
	 * @param limit at most so many changes
	 */
	ChangesDocument since(AppState app, Optional<ChangesToken> since, int limit) {
		LocalDate oldest = today().minusDays(this.settings.remembered().toDays());
		Optional<ChangesToken> known = since.filter((token) -> token.goesOn(app, oldest));
		if (known.isEmpty()) {
			return fromList(app, ChangesToken.beginning(app, today()), limit, true);
		}
		ChangesToken token = known.get();
		return token.list().isPresent() ? fromList(app, token, limit, false) : fromLog(app, token, limit);
	}

	private ChangesDocument fromList(AppState app, ChangesToken token, int limit, boolean reset) {
		ShownArticles.ArticlePage page = this.shown.page(app, new ListName.All(), token.list(), limit);
		ArticleWriter writer = this.writers.of(app, page.articles().stream().map(ListedArticle::article));
		List<EntryDocument> entries = page.articles()
			.stream()
			.map((listed) -> writer.entry(listed.article(), app.visible(listed.article().sections()),
					listed.version().orElse(null)))
			.toList();
		ChangesToken next = page.next().map(token::at).orElseGet(token::atEndOfList);
		boolean more = page.next().isPresent() || !token.read().equals(app.counts().logged());
		return new ChangesDocument(entries, List.of(), next.text(), more, reset);
	}

	private ChangesDocument fromLog(AppState app, ChangesToken token, int limit) {
		List<Long> logged = app.counts().logged();
		List<Long> read = new ArrayList<>(token.read());
		List<LoggedChange> changes = new ArrayList<>();
		for (int part = 0; part < logged.size(); part++) {
			this.log.read(app.id(), part, read.get(part), logged.get(part), limit + 1 - changes.size())
				.forEach(changes::add);
		}
		List<LoggedChange> page = changes.subList(0, Math.min(limit, changes.size()));
		page.forEach((change) -> read.set(change.number().part(), change.number().number()));
		return document(app, page, token.readTo(read, today()), changes.size() > limit);
	}

	private ChangesDocument document(AppState app, List<LoggedChange> changes, ChangesToken next, boolean more) {
		ArticleWriter writer = this.writers.of(app, changes.stream().map(LoggedChange::entry).filter(Objects::nonNull));
		List<EntryDocument> changed = new ArrayList<>();
		List<String> removed = new ArrayList<>();
		for (LoggedChange change : changes) {
			Article entry = change.entry();
			if (entry != null && app.showsArticleIn(entry.sections())) {
				changed.add(writer.entry(entry, app.visible(entry.sections()), change.number().version()));
			}
			else {
				removed.add(change.articleId());
			}
		}
		return new ChangesDocument(changed, removed, next.text(), more, false);
	}

}
