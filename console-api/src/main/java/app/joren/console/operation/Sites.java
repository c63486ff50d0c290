package app.joren.console.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import app.joren.console.conversion.Conversions;
import app.joren.console.conversion.ListedConversion;
import app.joren.console.conversion.ServiceCalls;
import app.joren.contracts.crawler.ActivityApi;
import app.joren.contracts.crawler.ActivityOrder;
import app.joren.contracts.crawler.ActivityPage;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlerApi;
import app.joren.contracts.crawler.SiteActivity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the crawler does for the sites, under the names that the console gives them. */
@Component
public class Sites {

	/** How many sites are on one page. */
	public static final int PAGE = 50;

	private final ActivityApi activity;

	private final CrawlerApi crawler;

	private final Conversions conversions;

	Sites(ActivityApi activity, CrawlerApi crawler, Conversions conversions) {
		this.activity = activity;
		this.crawler = crawler;
		this.conversions = conversions;
	}

	/** The sites whose name or address has the text, in an order. */
	public ActivityPage page(@Nullable String month, String text, ActivityOrder order, boolean descending, int page) {
		List<String> apps = text.isBlank() ? null
				: this.conversions.all()
					.stream()
					.filter((app) -> isFound(app, text.strip().toLowerCase(Locale.ROOT)))
					.map(ListedConversion::appId)
					.toList();
		if (apps != null && apps.isEmpty()) {
			// An empty list in an address would ask for all.
			apps = List.of("none");
		}
		List<String> asked = apps;
		return ServiceCalls.answer(() -> this.activity.activity(month, asked, order, descending, page, PAGE));
	}

	/** What people call the apps, by their ids. */
	public Map<String, String> names() {
		return this.conversions.all()
			.stream()
			.collect(Collectors.toMap(ListedConversion::appId, ListedConversion::name, (one, same) -> one));
	}

	/** The months of an app, the newest first. */
	public List<SiteActivity> months(String appId) {
		return ServiceCalls.answer(() -> this.activity.activity(appId));
	}

	/** The crawls of an app, the newest first. */
	public List<Crawl> crawls(String appId) {
		return ServiceCalls.answer(() -> this.crawler.crawls(appId));
	}

	private static boolean isFound(ListedConversion app, String text) {
		return app.name().toLowerCase(Locale.ROOT).contains(text)
				|| app.address().toLowerCase(Locale.ROOT).contains(text);
	}

}
