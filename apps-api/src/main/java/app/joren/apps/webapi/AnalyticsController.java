package app.joren.apps.webapi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import app.joren.apps.analytics.AnalyticsReports;
import app.joren.apps.app.AppNotFound;
import app.joren.apps.app.AppState;
import app.joren.apps.app.Apps;
import app.joren.apps.event.AppZones;
import app.joren.contracts.analytics.AnalyticsApi;
import app.joren.contracts.analytics.AnalyticsReport;
import app.joren.contracts.analytics.AppHome;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What readers do, for the other services. */
@Tag(name = "Analytics")
@RestController
@Profile("webapi")
class AnalyticsController implements AnalyticsApi {

	private static final int MOST_DAYS = 366;

	private final Apps apps;

	private final AnalyticsReports reports;

	private final AppZones zones;

	AnalyticsController(Apps apps, AnalyticsReports reports, AppZones zones) {
		this.apps = apps;
		this.reports = reports;
		this.zones = zones;
	}

	@Override
	public AnalyticsReport report(String appId, String from, String to) {
		LocalDate first = day(from);
		LocalDate last = day(to);
		long days = ChronoUnit.DAYS.between(first, last) + 1;
		if (days < 1 || days > MOST_DAYS) {
			throw invalid("The days are from one to another, a year at most.");
		}
		return this.reports.report(app(appId), first, last);
	}

	@Override
	public AppHome home(String appId) {
		return new AppHome(this.zones.of(app(appId).id()).getId());
	}

	@Override
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void move(String appId, AppHome home) {
		this.zones.move(app(appId).id(), zone(home.zone()));
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			throw invalid("A day is written like 2026-11-30.");
		}
	}

	private static ZoneId zone(String name) {
		try {
			return ZoneId.of(name);
		}
		catch (DateTimeException ex) {
			throw invalid("There is no time zone with the name " + name + ".");
		}
	}

	private AppState app(String appId) {
		return this.apps.find(appId).orElseThrow(() -> new AppNotFound(appId));
	}

	private static ProblemException invalid(String sentence) {
		return new ProblemException(ProblemType.INVALID_REQUEST, sentence, "Correct the request and send it again.");
	}

}
