package app.joren.extraction.dates;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import app.joren.contracts.article.PublicationDate;
import app.joren.emulator.conformance.CaseRun;
import app.joren.extraction.SharedFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The shared cases of dates in feeds, each read as any date of an article is. */
class DateConformanceTests {

	private static final DateReader READER = DateReader.at(Instant.parse("2026-11-25T12:00:00Z")).forAnyYear();

	@Test
	void momentsOfFeedsAreReadAsAnotherReaderReadsThem() {
		CaseRun run = CaseRun.of("dates", "feedparser.json");
		for (JsonNode test : SharedFiles.cases("dates/feedparser.json")) {
			JsonNode utc = test.path("utc");
			run.expect("%s %s".formatted(test.path("format").asString(), test.path("input").asString()),
					utc.isNull() ? "none" : moment(utc).toString(),
					READER.read(test.path("input").asString()).map((date) -> moment(date).toString()).orElse("none"));
		}
		run.finish();
	}

	private static LocalDateTime moment(JsonNode utc) {
		return LocalDateTime.of(utc.path(0).asInt(), utc.path(1).asInt(), utc.path(2).asInt(), utc.path(3).asInt(),
				utc.path(4).asInt(), utc.path(5).asInt());
	}

	private static LocalDateTime moment(PublicationDate date) {
		return (date.at() != null) ? date.at().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime().withNano(0)
				: date.day().atStartOfDay();
	}

	@Test
	void oddDatesOfFeedsAreRead() {
		CaseRun run = CaseRun.of("dates", "miniflux.json");
		for (JsonNode test : SharedFiles.cases("dates/miniflux.json")) {
			Optional<PublicationDate> read = READER.read(test.path("input").asString());
			String name = "%s %s".formatted(test.path("test").asString(), test.path("input").asString());
			if (test.has("epochSeconds")) {
				run.expect(name,
						"%d%+d".formatted(test.path("epochSeconds").asLong(), test.path("offsetSeconds").asInt()),
						read.map(PublicationDate::at)
							.map((at) -> "%d%+d".formatted(at.toEpochSecond(), at.getOffset().getTotalSeconds()))
							.orElse("none"));
			}
			else {
				run.expect(name, !test.path("error").asBoolean(false), read.isPresent());
			}
		}
		run.finish();
	}

}
