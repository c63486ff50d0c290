package app.joren.apps.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import app.joren.apps.event.AppEvent;
import app.joren.apps.event.EventType;
import app.joren.apps.event.PhoneClock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the events of one batch, each by itself. What is text has a form in which
 * nobody's name or words fit.
 *
 * @param clock the phone's
 * @param sections the sections of the app; others are left out
 */
record EventReader(PhoneClock clock, Set<String> sections) {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

	private static final Pattern SCREEN = Pattern.compile("[a-z][a-z0-9_]{0,31}");

	private static final Pattern ANY = Pattern.compile(".{0,64}", Pattern.DOTALL);

	private static final Pattern UNSPEAKABLE = Pattern.compile("[^a-z0-9_.-]");

	private static final int LONGEST_TYPE = 32;

	private static final double DAY_IN_SECONDS = 86_400;

	private static final double MOST_RESULTS = 1_000_000;

	AppEvent read(JsonNode sent) throws EventRefused {
		EventFields fields = new EventFields(sent);
		EventType type = type(fields);
		for (String needed : type.needs()) {
			fields.require(needed);
		}
		Double results = fields.number("results", MOST_RESULTS);
		return new AppEvent(fields.id(), type,
				this.clock.at(fields.moment("at")).orElseThrow(() -> new EventRefused("too-old")),
				fields.text("screen", SCREEN), fields.text("articleId", ID), section(fields), fields.text("pushId", ID),
				fields.number("seconds", DAY_IN_SECONDS), fields.number("depth", 1),
				(results != null) ? results.intValue() : null);
	}

	private static EventType type(EventFields fields) throws EventRefused {
		fields.require("type");
		String name = fields.event().path("type").asString("");
		return EventType.named(name).orElseThrow(() -> new EventRefused("unknown-type:" + speakable(name)));
	}

	/** A section that the app has no more is no fault of the phone. */
	private @Nullable String section(EventFields fields) throws EventRefused {
		String section = fields.text("section", ANY);
		return (section != null && this.sections.contains(section)) ? section : null;
	}

	private static String speakable(String name) {
		String letters = UNSPEAKABLE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
		return letters.substring(0, Math.min(letters.length(), LONGEST_TYPE));
	}

}
