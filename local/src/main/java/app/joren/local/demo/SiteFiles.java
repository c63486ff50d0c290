package app.joren.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All files of the site, by their paths. */
final class SiteFiles {

	private final String origin;

	private final List<Edition> editions;

	private final Map<String, SiteFile> files = new LinkedHashMap<>();

	private SiteFiles(String origin, List<Edition> editions) {
		this.origin = origin;
		this.editions = editions;
	}

	/**
	 * The files by path.
	 * @param origin scheme and host of the site's absolute addresses, without a slash at
	 * the end
	 * @param editions the editions that the site has
	 */
	static Map<String, SiteFile> of(String origin, List<Edition> editions) {
		SiteFiles site = new SiteFiles(origin, editions);
		editions.forEach(site::addEdition);
		site.addCommon();
		site.addPictures();
		return site.files;
	}

	private void addEdition(Edition edition) {
		Theme theme = new Theme(edition, this.origin);
		ListPages lists = new ListPages(edition, theme);
		StoryPages stories = new StoryPages(edition, theme);
		PlainPages plain = new PlainPages(edition, theme);
		page(edition.root(), plain::home);
		lists.pages().forEach((list) -> page(list.path(), () -> lists.html(list)));
		edition.stories().forEach((story) -> page(story.path(), () -> stories.html(story)));
		Edition.plainPages().forEach((name) -> page(edition.root() + name + ".html", () -> plain.page(name)));
		this.files.put(edition.root() + "feed.xml",
				SiteFile.text("application/rss+xml; charset=utf-8", () -> Feeds.rss(edition, this.origin)));
	}

	private void addCommon() {
		this.files.put("/robots.txt", SiteFile.text("text/plain; charset=utf-8",
				() -> "User-agent: *\nDisallow: /members/\n\nSitemap: " + this.origin + "/sitemap.xml\n"));
		this.files.put("/sitemap.xml", SiteFile.text("application/xml; charset=utf-8",
				() -> Feeds.sitemap(List.copyOf(this.files.keySet()), this.editions, this.origin)));
		this.files.put("/club.css", SiteFile.text("text/css; charset=utf-8", () -> Sources.text("theme/club.css")));
		this.files.put("/club.webmanifest",
				SiteFile.text("application/manifest+json", () -> Sources.text("theme/club.webmanifest")));
		this.files.put("/sign.svg", SiteFile.text("image/svg+xml", () -> Sources.text("theme/sign.svg")));
		for (int side : List.of(32, 180, 192, 512)) {
			this.files.put("/sign-" + side + ".png", new SiteFile("image/png", () -> Pictures.sign(side)));
		}
	}

	private void addPictures() {
		Stream<Story> stories = this.editions.stream().flatMap((edition) -> edition.stories().stream());
		for (String name : new TreeSet<>(stories.flatMap(SiteFiles::pictures).toList())) {
			this.files.put(Pictures.path(name), new SiteFile("image/jpeg", () -> Pictures.jpeg(name)));
		}
	}

	private static Stream<String> pictures(Story story) {
		Function<Part, Stream<String>> inPart = (part) -> switch (part) {
			case Part.Photo photo -> Stream.of(photo.picture());
			case Part.Album album -> album.pictures().stream();
			default -> Stream.empty();
		};
		return Stream.concat(Stream.ofNullable(story.picture()), story.body().stream().flatMap(inPart));
	}

	private void page(String path, Supplier<String> maker) {
		this.files.put(path, SiteFile.page(maker));
	}

}
