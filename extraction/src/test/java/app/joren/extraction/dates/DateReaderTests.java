package app.joren.extraction.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import app.joren.contracts.article.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateReaderTests {

	private static final DateReader READER = DateReader.at(Instant.parse("2026-11-25T12:00:00Z"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2026-02-03T16:05:09Z|2026-02-03T16:05:09Z",
			"20260203T160509Z|2026-02-03T16:05:09Z", "2026-02-03T16:05:09.123+0900|2026-02-03T16:05:09+09:00",
			"2026-04-09T21:30:12|2026-04-09T21:30:12Z", "Tue, 03 Feb 2026 4:05 PM|2026-02-03T16:05Z",
			"2026/02/03 16:05:00|2026-02-03T16:05Z", "Tue, 03 Feb 2026 16:05:09 Z|2026-02-03T16:05:09Z",
			"Tue Feb 03 16:05:09 +0000 2026|2026-02-03T16:05:09Z",
			"Wed, 10 Feb 2021 22:46:00 EST|2021-02-10T22:46-05:00",
			"wo, 14 mei 2025 07:30:11 +0000|2025-05-14T07:30:11Z",
			"Fri, 31 Mar 2023 20:19:00 America/Los_Angeles|2023-03-31T20:19-07:00",
			"2016年12月14日(水) 19:00|2016-12-14T19:00Z", "令和8年11月24日　午後３時０５分|2026-11-24T15:05Z",
			"2025-05-25 오후 11:23:17|2025-05-25T23:23:17Z", "24 novembre 2025 à 14h30|2025-11-24T14:30Z",
			"24. November 2025, 18.05 Uhr|2025-11-24T18:05Z", "10:30 AM ET, Nov 24, 2025|2025-11-24T10:30-05:00",
			"Publié le 24/11/2025 à 08:15|2025-11-24T08:15Z",
			"Thursday May 14, 2026 6:20 pm by Ada Low|2026-05-14T18:20Z", "1764072000|2025-11-25T12:00Z" })
	void aMomentIsReadWithItsOffset(String text, OffsetDateTime expected) {
		assertThat(READER.read(text)).map(PublicationDate::at).contains(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "3. května 2025|2025-05-03", "13 января 2025 г.|2025-01-13", "２０２５年１月１３日|2025-01-13",
					"二〇二五年一月十三日|2025-01-13", "平成31年4月30日|2019-04-30", "令和元年5月1日|2019-05-01", "2025년 1월 13일|2025-01-13",
					"24 de noviembre de 2025|2025-11-24", "1er janvier 2025|2025-01-01", "le 3 août 2025|2025-08-03",
					"13 gennaio 2025|2025-01-13", "13 de janeiro de 2025|2025-01-13", "24 listopada 2025|2025-11-24",
					"2025. március 3.|2025-03-03", "13 ianuarie 2025|2025-01-13", "13 Ocak 2025|2025-01-13",
					"13 Ιανουαρίου 2025|2025-01-13", "13 січня 2025|2025-01-13", "13. tammikuuta 2025|2025-01-13",
					"13 januari 2025|2025-01-13", "13 يناير 2025|2025-01-13", "13 בינואר 2025|2025-01-13",
					"13 जनवरी 2025|2025-01-13", "13 มกราคม 2568|2025-01-13", "ngày 13 tháng 1 năm 2025|2025-01-13",
					"13 Agustus 2025|2025-08-13", "13 ožujka 2025|2025-03-13", "13. janvāris 2025|2025-01-13",
					"2025 m. sausio 13 d.|2025-01-13", "13. jaanuar 2025|2025-01-13", "13 de gener de 2025|2025-01-13",
					"Jan. 13th, 2025|2025-01-13", "13-Jan-25|2025-01-13", "20250113|2025-01-13", "13.01.25|2025-01-13",
					"13/01/2025|2025-01-13", "01/13/2025|2025-01-13" })
	void aDayIsReadInManyLanguages(String text, LocalDate expected) {
		assertThat(READER.read(text)).contains(PublicationDate.of(expected));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "5 bulan lalu|2026-06-25", "il y a 2 jours|2026-11-23", "yesterday|2026-11-24",
					"hace 3 días|2026-11-22", "2 giorni fa|2026-11-23", "3 dagen geleden|2026-11-22",
					"há 2 semanas|2026-11-11", "för 2 dagar sedan|2026-11-23", "2 dni temu|2026-11-23",
					"2 дня назад|2026-11-23", "3日前|2026-11-22", "2일 전|2026-11-23", "3天前|2026-11-22",
					"2 gün önce|2026-11-23", "před 2 dny|2026-11-23", "昨日|2026-11-24", "2か月前|2026-09-25",
					"a week ago|2026-11-18", "vor einem Jahr|2025-11-25", "11月24日|2026-11-24", "12/14|2025-12-14",
					"Nov 24|2026-11-24", "24. Dezember|2025-12-24" })
	void aDayIsToldFromNow(String text, LocalDate expected) {
		assertThat(READER.in("ja").read(text)).map(PublicationDate::day).contains(expected);
	}

	@Test
	void hoursAreToldFromNow() {
		assertThat(READER.read("vor 3 Stunden"))
			.contains(PublicationDate.of(OffsetDateTime.parse("2026-11-25T09:00Z")));
		assertThat(READER.read("3時間前")).contains(PublicationDate.of(OffsetDateTime.parse("2026-11-25T09:00Z")));
		assertThat(READER.read("5 mins ago")).contains(PublicationDate.of(OffsetDateTime.parse("2026-11-25T11:55Z")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "invalid", "papers/j880-2025-12114-3", "2031-01-31", "1970-01-01T00:00:00Z",
			"12.34.56.78", "version 1.2.3", "+49 30 1234567", "2025", "99/99/2025", "30 February 2025",
			"Call 0800 12 34 56", "10:30", "chapter 3", "192.168.1.20", "0000-00-00 00:00:00" })
	void nonsenseIsNoDate(String text) {
		assertThat(READER.read(text)).isEmpty();
	}

	@Test
	void theOrderOfDayAndMonthFollowsTheLanguage() {
		assertThat(READER.in("en-US").read("03/04/2026")).contains(PublicationDate.of(LocalDate.of(2026, 3, 4)));
		assertThat(READER.in("en-GB").read("03/04/2026")).contains(PublicationDate.of(LocalDate.of(2026, 4, 3)));
		assertThat(READER.in("de").read("03.04.2026")).contains(PublicationDate.of(LocalDate.of(2026, 4, 3)));
	}

	@Test
	void aTimeWithoutZoneIsInTheZoneOfTheSite() {
		assertThat(READER.with(ZoneId.of("Asia/Tokyo")).read("2026年3月1日 9時5分")).map(PublicationDate::at)
			.contains(OffsetDateTime.parse("2026-03-01T09:05+09:00"));
	}

	@Test
	void aDateIsFoundInALine() {
		assertThat(READER.find("By Ada Low | Posted on March 3, 2026 at 9:15am | 12 comments, 4 min read"))
			.contains(PublicationDate.of(OffsetDateTime.parse("2026-03-03T09:15Z")));
		assertThat(READER.find("Only three of the 12 members came, and it took 4 hours until the last of them left"))
			.isEmpty();
	}

	@Test
	void farAndFutureDatesAreGivenToWhoAsks() {
		assertThat(READER.forAnyYear().read("2031-01-31")).contains(PublicationDate.of(LocalDate.of(2031, 1, 31)));
	}

	@Test
	void takesAnImpossibleYearForNoDateInsteadOfAddingOne() {
		DateReader dates = DateReader.at(Instant.parse("2026-11-25T12:00:00Z"));

		assertThat(dates.read("Mon, 01 Jan 0001 00:00:00 +0000")).isEmpty();
		assertThat(dates.find("1 January 0000")).isEmpty();
	}

}
