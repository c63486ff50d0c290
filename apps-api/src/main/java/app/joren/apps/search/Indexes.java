package app.joren.apps.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import app.joren.apps.app.AppState;
import app.joren.apps.article.Articles;
import app.joren.apps.article.ChangeLog;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.annotation.PreDestroy;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The indexes of the apps that are searched. They lie on the disk, in a folder that goes
 * with the process; in memory is what the system keeps of the files.
 */
@Component
class Indexes {

	private static final Logger log = LoggerFactory.getLogger(Indexes.class);

	private final Articles articles;

	private final ChangeLog changes;

	private final Clock clock;

	private final LoadingCache<String, ArticleIndex> indexes;

	Indexes(Articles articles, ChangeLog changes, SearchSettings settings, Clock clock) {
		this.articles = articles;
		this.changes = changes;
		this.clock = clock;
		this.indexes = Caffeine.newBuilder()
			.maximumSize(settings.indexes())
			.expireAfterAccess(settings.idle())
			.scheduler(Scheduler.systemScheduler())
			.removalListener((@Nullable String _, @Nullable ArticleIndex index, RemovalCause _) -> close(index))
			.build((_) -> open());
	}

	/** Uses an app's index in the app's present state. */
	<T> T use(AppState app, Use<T> use) {
		try {
			return using(app, use);
		}
		catch (AlreadyClosedException ex) {
			log.debug("The index of app {} was given up while it was used", app.id(), ex);
			return using(app, use);
		}
	}

	private <T> T using(AppState app, Use<T> use) {
		ArticleIndex index = this.indexes.get(app.id());
		try {
			Instant begin = this.clock.instant();
			int taken = index.follow(app);
			if (taken > 0) {
				log.info("The index of app {} took in {} articles in {}", app.id(), taken,
						Duration.between(begin, this.clock.instant()));
			}
			return use.with(index);
		}
		catch (IOException ex) {
			this.indexes.invalidate(app.id());
			throw new UncheckedIOException(ex);
		}
	}

	private ArticleIndex open() throws IOException {
		Path folder = Files.createTempDirectory("joren-search");
		return new ArticleIndex(folder, this.articles, this.changes);
	}

	private static void close(@Nullable ArticleIndex index) {
		try {
			if (index != null) {
				index.close();
			}
		}
		catch (IOException ex) {
			log.warn("An index could not be removed", ex);
		}
	}

	@PreDestroy
	void close() {
		this.indexes.asMap().values().forEach(Indexes::close);
	}

	/** Something that is done with an index. */
	@FunctionalInterface
	interface Use<T> {

		T with(ArticleIndex index) throws IOException;

	}

}
