package app.joren.console.analytics;

import app.joren.console.conversion.ServiceCalls;
import app.joren.contracts.analytics.AnalyticsApi;
import app.joren.contracts.analytics.AnalyticsReport;
import app.joren.contracts.analytics.AppHome;

import org.springframework.stereotype.Component;

/** What the apps service knows of readers. */
@Component
public class ReaderFigures {

	private final AnalyticsApi analytics;

	ReaderFigures(AnalyticsApi analytics) {
		this.analytics = analytics;
	}

	/** What readers of an app did. */
	public AnalyticsReport report(String appId, DayRange range) {
		return ServiceCalls.answer(() -> this.analytics.report(appId, range.from().toString(), range.to().toString()));
	}

	/** Where the app is at home. */
	public String zone(String appId) {
		return ServiceCalls.answer(() -> this.analytics.home(appId)).zone();
	}

	/** Moves an app. */
	public void move(String appId, String zone) {
		ServiceCalls.answer(() -> {
			this.analytics.move(appId, new AppHome(zone));
			return true;
		});
	}

}
