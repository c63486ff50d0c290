package app.joren.push.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

import app.joren.contracts.push.Campaign;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.PushResults;
import app.joren.contracts.push.SendTime;
import app.joren.push.Phones;
import app.joren.push.device.Device;
import app.joren.push.device.QuietHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MomentsTests {

	private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

	@ParameterizedTest
	@CsvSource({ "UTC, 2026-03-29T08:00:00Z", "Asia/Tokyo, 2026-03-28T23:00:00Z", "Asia/Kolkata, 2026-03-29T02:30:00Z",
			"Asia/Kathmandu, 2026-03-29T02:15:00Z", "Pacific/Kiritimati, 2026-03-28T18:00:00Z",
			"Pacific/Pago_Pago, 2026-03-29T19:00:00Z" })
	void eachReadersHourIsByTheReadersClock(String zone, Instant moment) {
		assertThat(moment("2026-03-29T08:00", zone, null, "2026-03-28T18:00:00Z")).contains(moment);
	}

	@Test
	void anHourThatIsLeftOutComesLater() {
		assertThat(moment("2026-03-29T02:30", "Europe/Berlin", null, "2026-03-28T12:00:00Z"))
			.contains(Instant.parse("2026-03-29T01:30:00Z"));
	}

	@Test
	void anHourThatComesTwiceCountsTheFirstTime() {
		assertThat(moment("2026-10-25T02:30", "Europe/Berlin", null, "2026-10-24T12:00:00Z"))
			.contains(Instant.parse("2026-10-25T00:30:00Z"));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30T21:59:00Z, 2026-11-30T21:59:00Z", "2026-11-30T22:00:00Z, 2026-12-01T07:00:00Z",
			"2026-12-01T03:00:00Z, 2026-12-01T07:00:00Z", "2026-12-01T07:00:00Z, 2026-12-01T07:00:00Z" })
	void quietHoursAreWaitedFor(Instant now, Instant moment) {
		assertThat(new Moments(campaign(new SendTime.Now(), now, 24)).of(phone("UTC", NIGHT), now)).contains(moment);
	}

	@Test
	void whatIsOverByThenIsNotTold() {
		Instant evening = Instant.parse("2026-11-30T22:00:00Z");

		assertThat(new Moments(campaign(new SendTime.Now(), evening, 2)).of(phone("UTC", NIGHT), evening)).isEmpty();
	}

	@Test
	void quietHoursEndLaterWhereTheirEndIsLeftOut() {
		QuietHours untilTheGap = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));
		Instant night = Instant.parse("2026-03-29T00:30:00Z");

		assertThat(new Moments(campaign(new SendTime.Now(), night, 24)).of(phone("Europe/Berlin", untilTheGap), night))
			.contains(Instant.parse("2026-03-29T01:30:00Z"));
	}

	private static Optional<Instant> moment(String local, String zone, @Nullable QuietHours quiet, String now) {
		Instant begun = Instant.parse(now);
		return new Moments(campaign(new SendTime.LocalHour(LocalDateTime.parse(local)), begun, 24))
			.of(phone(zone, quiet), begun);
	}

	private static Device phone(String zone, @Nullable QuietHours quiet) {
		return Phones.phone("app", "phone", zone, quiet);
	}

	private static Campaign campaign(SendTime time, Instant started, int hours) {
		CampaignDraft draft = Phones.draft("News");
		return new Campaign("c", "app", Campaign.Kind.WRITTEN, new CampaignDraft(draft.text(), draft.audience(), hours),
				Campaign.State.SENDING, time, started, started, null, PushResults.none(), null);
	}

}
