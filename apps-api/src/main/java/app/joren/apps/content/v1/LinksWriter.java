package app.joren.apps.content.v1;

import java.util.List;
import java.util.stream.Stream;

import app.joren.apps.app.AppState;
import app.joren.apps.link.LinkTarget;
import app.joren.contracts.apps.AppIdentity;
import org.jspecify.annotations.Nullable;

/** Writes which links open in apps. */
public final class LinksWriter {

	private static final String RELATION = "delegate_permission/common.handle_all_urls";

	private LinksWriter() {
	}

	/** What an address is. */
	public static ResolvedDocument resolved(String appId, LinkTarget target) {
		return switch (target) {
			case LinkTarget.OfArticle article -> new ResolvedDocument("article", article.id());
			case LinkTarget.OfSection section -> new ResolvedDocument("section", section.id());
			case LinkTarget.OfApp _ -> new ResolvedDocument("app", appId);
		};
	}

	/** For the content API's own host: each app's deep links. */
	public static AppleLinksDocument apple(List<AppState> apps) {
		return apple(apps.stream().flatMap((app) -> detail(app, "/a/" + app.id() + "/*", "articles")));
	}

	/** For the host of an app's site: the app asks what an address is. */
	public static AppleLinksDocument apple(AppState app) {
		return apple(detail(app, "*", "what the app does not know it leaves to the browser"));
	}

	/** For any host. */
	public static List<AndroidLinkDocument> android(List<AppState> apps) {
		return apps.stream()
			.flatMap((app) -> Stream.ofNullable(identity(app)))
			.flatMap((identity) -> Stream.ofNullable(identity.android()))
			.map((android) -> new AndroidLinkDocument(List.of(RELATION),
					new AndroidLinkDocument.Target("android_app", android.packageName(), android.fingerprints())))
			.toList();
	}

	private static AppleLinksDocument apple(Stream<AppleLinksDocument.Detail> details) {
		return new AppleLinksDocument(new AppleLinksDocument.Applinks(details.toList()));
	}

	private static Stream<AppleLinksDocument.Detail> detail(AppState app, String path, String comment) {
		return Stream.ofNullable(identity(app))
			.flatMap((identity) -> Stream.ofNullable(identity.ios()))
			.map((ios) -> new AppleLinksDocument.Detail(List.of(ios.teamId() + "." + ios.bundleId()),
					List.of(new AppleLinksDocument.Component(path, comment))));
	}

	private static @Nullable AppIdentity identity(AppState app) {
		return app.settings().identity();
	}

}
