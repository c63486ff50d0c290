package app.joren.crawler.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a source answered in a crawl.
 *
 * @param read whether it could be read
 * @param news when what is new in it came
 * @param fresh until when it says that it stays as it is, or asks to be left alone
 * @param period how often it says that it changes
 */
public record SourceAnswer(boolean read, List<Instant> news, @Nullable Instant fresh, @Nullable Duration period) {

	public SourceAnswer {
		news = List.copyOf(news);
	}

}
