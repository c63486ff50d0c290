package app.joren.apps.event;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes events as lines. Of a reader who has not agreed to more only that is kept which
 * can be counted: no name, no version, no times of reading, and the hour instead of the
 * moment.
 */
@Component
class EventLines {

	private final AppZones zones;

	private final InstallNames names;

	private final JsonMapper json;

	EventLines(AppZones zones, InstallNames names, JsonMapper json) {
		this.zones = zones;
		this.names = names;
		this.json = json;
	}

	LogLine line(Sender sender, AppEvent event) {
		LocalDate day = LocalDate.ofInstant(event.at(), this.zones.of(sender.appId()));
		YearMonth month = YearMonth.from(day);
		String device = sender.name().map((install) -> this.names.name(sender.appId(), month, install)).orElse(null);
		EventLine line = (device != null) ? named(sender, event, day, device) : counted(sender, event, day);
		byte[] text = this.json.writeValueAsBytes(line);
		return new LogLine(line.ts(), new String(text, StandardCharsets.UTF_8), text.length);
	}

	private static EventLine named(Sender sender, AppEvent event, LocalDate day, String device) {
		return line(sender, event, day, event.at(), device, event.seconds(), event.depth());
	}

	private static EventLine counted(Sender sender, AppEvent event, LocalDate day) {
		return line(Sender.unknown(sender.appId(), sender.platform()), event, day,
				event.at().truncatedTo(ChronoUnit.HOURS), null, null, null);
	}

	private static EventLine line(Sender sender, AppEvent event, LocalDate day, Instant at, @Nullable String device,
			@Nullable Double seconds, @Nullable Double depth) {
		LocalDate week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		long millis = at.toEpochMilli();
		return new EventLine(EventLine.Metrics.at(millis), millis, event.type().wireName(), sender.appId(),
				event.id().toString(), day.toString(), week.toString(), YearMonth.from(day).toString(),
				sender.platform().wireName(), device, sender.appVersion(),
				(sender.cohort() != null) ? sender.cohort().toString() : null, event.screen(), event.articleId(),
				event.section(), event.pushId(), seconds, depth, event.results(), 1);
	}

}
