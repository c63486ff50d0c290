package app.joren.extraction.metadata;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A value that a field may have.
 *
 * @param <T> what the field holds
 * @param value the value
 * @param source where it stands
 * @param element the element that it was read from, where there is one
 */
public record Candidate<T>(T value, Source source, @Nullable Element element) {

	static <T> Candidate<T> of(T value, Source source) {
		return new Candidate<>(value, source, null);
	}

}
