package app.joren.crawler.schedule;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings for tests without Spring. */
final class Settings {

	private Settings() {
	}

	static ScheduleSettings usual() {
		return of(Map.of());
	}

	static ScheduleSettings worth(Duration worth) {
		return of(Map.of("worth", worth));
	}

	static ScheduleSettings of(Map<String, Object> values) {
		Map<String, Object> named = new HashMap<>();
		values.forEach((name, value) -> named.put("joren.crawler.schedule." + name, value));
		return new Binder(new MapConfigurationPropertySource(named)).bindOrCreate("joren.crawler.schedule",
				ScheduleSettings.class);
	}

}
