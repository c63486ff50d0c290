package app.joren.apps.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

import app.joren.apps.event.PhoneClock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of an event as a phone sent it. Those that are not asked for are not looked
 * at.
 *
 * @param event whatever was sent
 */
record EventFields(JsonNode event) {

	private static final Pattern UUID_TEXT = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

	/** A field that is there, if only as null. */
	boolean has(String name) {
		return !this.event.path(name).isMissingNode() && !this.event.path(name).isNull();
	}

	void require(String name) throws EventRefused {
		if (!has(name)) {
			throw EventRefused.missing(name);
		}
	}

	/** A text of a form. */
	@Nullable String text(String name, Pattern form) throws EventRefused {
		if (!has(name)) {
			return null;
		}
		JsonNode value = this.event.path(name);
		if (!value.isString() || !form.matcher(value.asString()).matches()) {
			throw EventRefused.invalid(name);
		}
		return value.asString();
	}

	/** A number up to another. */
	@Nullable Double number(String name, double most) throws EventRefused {
		if (!has(name)) {
			return null;
		}
		JsonNode value = this.event.path(name);
		if (!value.isNumber() || !(value.asDouble() >= 0 && value.asDouble() <= most)) {
			throw EventRefused.invalid(name);
		}
		return value.asDouble();
	}

	UUID id() throws EventRefused {
		require("id");
		return UUID.fromString(String.valueOf(text("id", UUID_TEXT)));
	}

	Instant moment(String name) throws EventRefused {
		require(name);
		try {
			Instant moment = Instant.parse(this.event.path(name).asString(""));
			if (PhoneClock.isPossible(moment)) {
				return moment;
			}
		}
		catch (DateTimeException ex) {
			// Refused as other impossible times are.
		}
		throw EventRefused.invalid(name);
	}

}
