package app.joren.apps.content;

import java.util.function.Supplier;

import app.joren.apps.app.AppState;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps answers under the version of their app, so that none outlives a change: what a
 * version has shown once it shows again.
 */
@Component
class Answers {

	private final Cache<Key, Answer> answers;

	Answers(ContentSettings settings) {
		this.answers = Caffeine.newBuilder()
			.maximumWeight(settings.cacheSize().toBytes())
			.weigher((Key _, Answer answer) -> answer.size())
			.build();
	}

	/**
	 * The answer to a request.
	 * @param app the app in its present state
	 * @param path what is asked of the app
	 * @param document makes the document, when the answer is not there yet
	 */
	Answer get(AppState app, String path, Supplier<Object> document) {
		Answer.Place place = new Answer.Place(app.id(), path);
		return this.answers.get(new Key(place, app.version()),
				(_) -> Answer.of(place, ContentJson.write(document.get())));
	}

	/** The answer to a request if it is there already. */
	@Nullable Answer known(AppState app, Answer.Place place) {
		return this.answers.getIfPresent(new Key(place, app.version()));
	}

	private record Key(Answer.Place place, String version) {
	}

}
