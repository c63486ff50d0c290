package app.joren.apps.webapi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.joren.apps.app.AppNotFound;
import app.joren.apps.app.AppState;
import app.joren.apps.app.Apps;
import app.joren.apps.article.Articles;
import app.joren.apps.article.ListedArticle;
import app.joren.apps.event.AnalyticsTable;
import app.joren.apps.table.ListName;
import app.joren.contracts.apps.App;
import app.joren.contracts.apps.AppSection;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.apps.Headline;
import app.joren.contracts.article.Image;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The apps, for the other services. */
@Tag(name = "Apps")
@RestController
@Profile("webapi")
class AppsController implements AppsApi {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

	private static final int MOST_HEADLINES = 30;

	private final Apps apps;

	private final AnalyticsTable analytics;

	private final Articles articles;

	AppsController(Apps apps, AnalyticsTable analytics, Articles articles) {
		this.apps = apps;
		this.analytics = analytics;
		this.articles = articles;
	}

	@Override
	public List<App> apps() {
		return this.apps.all().stream().map(AppState::app).toList();
	}

	@Override
	public App app(String appId) {
		return this.apps.find(appId).orElseThrow(() -> new AppNotFound(appId)).app();
	}

	@Override
	public List<Headline> headlines(String appId) {
		return this.articles.list(appId, new ListName.All(), Optional.empty(), MOST_HEADLINES)
			.stream()
			.map(ListedArticle::article)
			.map((article) -> new Headline(article.id(), article.title(), article.summary(),
					Optional.ofNullable(article.leadImage()).map(Image::address).orElse(null)))
			.toList();
	}

	@Override
	public App save(String appId, AppSettings settings) {
		require(ID.matcher(appId).matches(), "An app's id has at most 64 letters, digits and hyphens.");
		require(settings.sections().stream().map(AppSection::id).distinct().count() == settings.sections().size(),
				"Two sections have the same id.");
		return this.apps.save(appId, settings).app();
	}

	@Override
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void remove(String appId) {
		this.apps.remove(appId);
		this.analytics.clear(appId);
	}

	private static void require(boolean valid, String sentence) {
		if (!valid) {
			throw new ProblemException(ProblemType.INVALID_REQUEST, sentence, "Correct the request and send it again.");
		}
	}

}
