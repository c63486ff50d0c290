package app.joren.extraction.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.article.PublicationDate;
import app.joren.extraction.SharedFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DateConformanceTests {

	private static final DateReader READER = DateReader.at(Instant.parse("2026-11-25T12:00:00Z")).forAnyYear();

	/**
	 * Dates without a day or a century, and the day of a year, are none of an article. Of
	 * two numbers that are no time the day is kept, as a feed's day is worth more than
	 * its hour; Korean times without a zone are UTC as all are; AT is a word more often
	 * than a zone.
	 */
	private static final Set<String> OTHERWISE = Set.of("-0312", "03-12-31", "-03-12", "2003-012-31T10:14:55+00:00",
			"2003", "Nov. 2020", "Mon, 26 January 2004 16:31:00 AT");

	/** A day is read also where its time or zone is nonsense. */
	private static final Set<String> DAY_ALONE = Set.of("Sun, 16 Dec zz 11:47:32 GMT",
			"Sun, 16 Dec 2012 11:47:32 +zz:00", "Sun, 16 Dec 2012 11:47:32 +00:zz", "2003-12-31T25:14:55Z",
			"2003-12-31T10:61:55Z", "2003-12-31T10:14:61Z", "2013-01-28T09:xx:00Z", "2013-01-28T09:00:00+00:xx",
			"9999-12-31T23:59:59-99:99", "2013-01-27-01");

	@Test
	void momentsOfFeedsAreReadAsAnotherReaderReadsThem() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (JsonNode test : cases("feedparser")) {
			String input = test.path("input").asString();
			Optional<PublicationDate> read = READER.read(input);
			JsonNode utc = test.path("utc");
			boolean korean = input.contains("오후") || input.contains("년");
			if (!OTHERWISE.contains(input) && !korean && !(utc.isNull() && DAY_ALONE.contains(input))
					&& !isRight(read, utc)) {
				wrong.add(input + " is " + read);
			}
		}

		assertThat(wrong).isEmpty();
	}

	private static boolean isRight(Optional<PublicationDate> read, JsonNode utc) {
		if (utc.isNull()) {
			return read.isEmpty();
		}
		LocalDateTime right = LocalDateTime.of(utc.get(0).asInt(), utc.get(1).asInt(), utc.get(2).asInt(),
				utc.get(3).asInt(), utc.get(4).asInt(), utc.get(5).asInt());
		return read.map((date) -> (date.at() != null)
				? date.at().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime().withNano(0)
				: date.day().atStartOfDay())
			.filter(right::equals)
			.isPresent();
	}

	@Test
	void oddDatesOfFeedsAreRead() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (JsonNode test : cases("miniflux")) {
			String input = test.path("input").asString();
			Optional<PublicationDate> read = READER.read(input);
			boolean right = test.path("error").asBoolean(false) ? read.isEmpty() : read.isPresent();
			if (test.has("epochSeconds")) {
				right = read
					.filter((date) -> date.at() != null
							&& date.at().toEpochSecond() == test.path("epochSeconds").asLong()
							&& date.at().getOffset().getTotalSeconds() == test.path("offsetSeconds").asInt())
					.isPresent();
			}
			if (!right && !OTHERWISE.contains(input)) {
				wrong.add(input + " is " + read);
			}
		}

		assertThat(wrong).isEmpty();
	}

	private static Iterable<JsonNode> cases(String name) throws IOException {
		byte[] json = Files.readAllBytes(SharedFiles.file("conformance/dates/" + name + ".json"));
		return JsonMapper.shared().readTree(json).path("cases");
	}

}
