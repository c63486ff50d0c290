package app.joren.apps.content;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.joren.apps.app.AppState;
import app.joren.apps.content.v1.TakenDocument;
import app.joren.apps.event.AppEvent;
import app.joren.apps.event.PhoneClock;
import app.joren.apps.event.Platform;
import app.joren.apps.event.Sender;
import app.joren.contracts.apps.AppSection;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The events that a phone sends at once. Where the batch itself is wrong nothing of it is
 * taken; an event that is wrong costs none of the others.
 *
 * @param sender who sends them
 * @param events those that are to be kept
 * @param refused the others
 */
record EventBatch(Sender sender, List<AppEvent> events, List<TakenDocument.Refused> refused) {

	private static final int MOST_EVENTS = 500;

	private static final Pattern INSTALL = Pattern.compile("[A-Za-z0-9_-]{16,64}");

	private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+-]{1,20}");

	/** An older reader is not told from others by the week. */
	private static final int COHORT_WEEKS = 26;

	private static final int LONGEST_ID = 64;

	EventBatch {
		events = List.copyOf(events);
		refused = List.copyOf(refused);
	}

	static EventBatch read(AppState app, JsonNode sent, Instant received, Duration oldest) {
		require(sent.isObject() && sent.path("events").isArray(), "There is no list of events.");
		require(sent.path("events").size() <= MOST_EVENTS,
				"More than " + MOST_EVENTS + " events are too many at once.");
		EventReader reader = new EventReader(new PhoneClock(sentAt(sent), received, oldest), sections(app));
		List<AppEvent> events = new ArrayList<>();
		List<TakenDocument.Refused> refused = new ArrayList<>();
		for (JsonNode event : sent.path("events")) {
			try {
				events.add(reader.read(event));
			}
			catch (EventRefused ex) {
				refused.add(new TakenDocument.Refused(id(event), ex.reason()));
			}
		}
		return new EventBatch(sender(app.id(), sent, received), events, refused);
	}

	/** What became of it. */
	TakenDocument taken(Set<UUID> notKept) {
		List<TakenDocument.Refused> all = new ArrayList<>(this.refused);
		notKept.forEach((id) -> all.add(new TakenDocument.Refused(id.toString(), "too-old")));
		return new TakenDocument(this.events.size() - notKept.size(), all);
	}

	private static Sender sender(String appId, JsonNode sent, Instant received) {
		Platform platform = Platform.named(sent.path("platform").asString(""))
			.orElseThrow(() -> invalid("The platform is ios, android or web."));
		require(sent.path("consent").isBoolean(), "Consent is true or false.");
		if (!sent.path("consent").asBoolean()) {
			return Sender.unknown(appId, platform);
		}
		String install = sent.path("install").asString("");
		require(INSTALL.matcher(install).matches(),
				"With consent, install is a random text of 16 to 64 letters, digits, hyphens and underscores.");
		return new Sender(appId, platform, install, version(sent), cohort(sent, received));
	}

	private static @Nullable String version(JsonNode sent) {
		String version = sent.path("appVersion").asString("");
		return VERSION.matcher(version).matches() ? version : null;
	}

	private static @Nullable LocalDate cohort(JsonNode sent, Instant received) {
		try {
			LocalDate monday = LocalDate.parse(sent.path("cohort").asString(""));
			LocalDate now = LocalDate.ofInstant(received, ZoneOffset.UTC);
			boolean plausible = monday.getDayOfWeek() == DayOfWeek.MONDAY && !monday.isAfter(now.plusDays(1))
					&& monday.isAfter(now.minusWeeks(COHORT_WEEKS));
			return plausible ? monday : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static Instant sentAt(JsonNode sent) {
		try {
			return new EventFields(sent).moment("sent");
		}
		catch (EventRefused ex) {
			throw invalid("The moment of sending is missing or impossible; it is written like 2026-11-30T12:00:00Z.");
		}
	}

	private static Set<String> sections(AppState app) {
		return app.settings().sections().stream().map(AppSection::id).collect(Collectors.toSet());
	}

	private static @Nullable String id(JsonNode event) {
		String id = event.path("id").asString("");
		return id.isEmpty() ? null : id.substring(0, Math.min(id.length(), LONGEST_ID));
	}

	private static void require(boolean valid, String sentence) {
		if (!valid) {
			throw invalid(sentence);
		}
	}

	private static ProblemException invalid(String sentence) {
		return new ProblemException(ProblemType.INVALID_REQUEST, sentence, "Correct the batch and send it again.");
	}

}
