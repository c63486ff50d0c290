package app.joren.apps.content;

import java.util.Optional;

import app.joren.apps.app.AppNotFound;
import app.joren.apps.app.AppState;
import app.joren.apps.app.Apps;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;

/** The apps' states, each at most as old as the settings allow. */
@Component
class AppStates {

	private final LoadingCache<String, Optional<AppState>> states;

	AppStates(Apps apps, ContentSettings settings) {
		this.states = Caffeine.newBuilder()
			.expireAfterWrite(settings.fresh())
			.maximumSize(settings.cachedApps())
			.build(apps::find);
	}

	Optional<AppState> find(String appId) {
		return this.states.get(appId);
	}

	AppState get(String appId) {
		return find(appId).orElseThrow(() -> new AppNotFound(appId));
	}

}
