package app.joren.apps.content.v1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.joren.contracts.apps.AppFeatures;
import app.joren.contracts.apps.AppMessage;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.apps.MinimumVersion;

/** Writes how an app is to behave. */
final class ConfigurationWriter {

	private static final MinimumVersion ANY = new MinimumVersion(null, null);

	private ConfigurationWriter() {
	}

	static FeaturesDocument features(AppSettings settings) {
		AppFeatures features = Optional.ofNullable(settings.features()).orElse(AppFeatures.ALL);
		return new FeaturesDocument(features.search(), features.push(), features.offline(), features.analytics(),
				features.popular());
	}

	static MinimumVersionDocument minimumVersion(AppSettings settings) {
		MinimumVersion oldest = Optional.ofNullable(settings.minimumVersion()).orElse(ANY);
		return new MinimumVersionDocument(oldest.ios(), oldest.android());
	}

	static List<MessageDocument> messages(AppSettings settings) {
		return Optional.ofNullable(settings.messages())
			.orElse(List.of())
			.stream()
			.map(ConfigurationWriter::message)
			.toList();
	}

	private static MessageDocument message(AppMessage message) {
		return new MessageDocument(message.id(), lower(message.kind()), SafeText.text(message.title()),
				SafeText.text(message.text()), SafeText.link(message.link()).orElse(null), message.from(),
				message.until(), message.platforms().stream().map(ConfigurationWriter::lower).sorted().toList());
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
