package app.joren.console.preview;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import app.joren.contracts.apps.App;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.apps.AppsApi;
import app.joren.contracts.apps.Headline;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.AppIcon;
import app.joren.contracts.design.SiteDesign;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Knows the apps {@code demo}, which has an icon, and {@code plain}, which has none. */
class KnownApps implements AppsApi {

	private static final URI SITE = URI.create("https://post.example/");

	@Override
	public List<App> apps() {
		return List.of(app("demo"), app("plain"));
	}

	@Override
	public App app(String appId) {
		return switch (appId) {
			case "demo" -> app(appId, "Harbour Post", new AppIcon("a".repeat(64), SITE, Evidence.of(0.9)));
			case "plain" -> app(appId, "<Plain>", null);
			default -> throw ProblemException.notFound("There is no app '" + appId + "'.");
		};
	}

	@Override
	public List<Headline> headlines(String appId) {
		return List.of();
	}

	private static App app(String id, String name, @Nullable AppIcon icon) {
		SiteDesign design = new SiteDesign(name, "Post", null, null, "#0b5563", "#f2a33a", "#ffffff", Evidence.of(0.9))
			.withAppIcon(icon);
		return new App(id, new AppSettings(name, SITE, "en", design, List.of()), 0, Instant.EPOCH);
	}

	@Override
	public App save(String appId, AppSettings settings) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void remove(String appId) {
		throw new UnsupportedOperationException();
	}

}
