package app.joren.bench.crawl;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.joren.bench.site.Answer;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.ServedSite;

/**
 * A site with as many articles as are wanted, whose pages are variations of pages that
 * were published, made anew for each request: a feed, list pages that lead to each other,
 * a sitemap.
 */
final class GeneratedSite implements ServedSite {

	static final String NEWS = "/news/";

	static final String FEED = "/feed.xml";

	/** One in so many has changed in the second edition. */
	private static final int CHANGING = 100;

	private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

	private static final Pattern ARTICLE = Pattern.compile("/articles/(\\d+)/");

	private static final Pattern LIST = Pattern.compile(NEWS + "(?:page/(\\d+)/)?");

	private final List<PageMould> moulds;

	private final List<String> texts;

	private final SiteSize size;

	private volatile int edition;

	private GeneratedSite(List<PageMould> moulds, SiteSize size) {
		this.moulds = moulds;
		this.texts = moulds.stream().flatMap((mould) -> mould.paragraphs().stream()).toList();
		this.size = size;
	}

	/** A site of variations of a recorded site's articles. */
	static GeneratedSite of(RecordedSite site, SiteSize size) {
		return new GeneratedSite(site.truth()
			.articles()
			.stream()
			.map((article) -> PageMould.of(site, article))
			.filter(PageMould::isUsable)
			.toList(), size);
	}

	/** Changes one article in a hundred. */
	void change() {
		this.edition++;
	}

	/** The addresses of all articles. */
	List<String> addresses(String origin) {
		return IntStream.range(0, this.size.articles()).mapToObj((number) -> origin + path(number)).toList();
	}

	@Override
	public String startUrl(String selfOrigin) {
		return selfOrigin + NEWS;
	}

	@Override
	public Answer answer(String rawPath, String selfOrigin) {
		Matcher article = ARTICLE.matcher(rawPath);
		Matcher list = LIST.matcher(rawPath);
		if (article.matches() && Integer.parseInt(article.group(1)) < this.size.articles()) {
			return article(Integer.parseInt(article.group(1)), selfOrigin);
		}
		if (list.matches()) {
			return list((list.group(1) != null) ? Integer.parseInt(list.group(1)) : 1);
		}
		return switch (rawPath) {
			case "/robots.txt" ->
				answer("text/plain", "User-agent: *\nAllow: /\nSitemap: " + selfOrigin + "/sitemap.xml\n", 0);
			case FEED -> answer("application/rss+xml", feed(selfOrigin), this.edition);
			case "/sitemap.xml" -> answer("application/xml", sitemap(selfOrigin), this.edition);
			default -> Answer.notFound();
		};
	}

	private Answer article(int number, String origin) {
		int changes = (number % CHANGING == CHANGING / 2) ? this.edition : 0;
		PageMould mould = this.moulds.get(number % this.moulds.size());
		return answer("text/html; charset=utf-8",
				mould.page(number, changes, origin, path(number), this.texts, this.size), changes);
	}

	private Answer list(int page) {
		String items = each(page, (number) -> """
				<article class="post"><h2><a class="entry" href="%s">Article %d</a></h2>
				<time datetime="%s">then</time><p>%s</p></article>
				""".formatted(path(number), number, BEGUN.plus(Duration.ofHours(number)),
				this.texts.get(number % this.texts.size())));
		String next = (this.size.end(page) < this.size.articles())
				? "<a class=\"next\" rel=\"next\" href=\"%spage/%d/\">Older</a>".formatted(NEWS, page + 1) : "";
		return answer("text/html; charset=utf-8", "<!DOCTYPE html><html><head><title>News</title></head><body><main>"
				+ items + next + "</main></body></html>", 0);
	}

	private String feed(String origin) {
		return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>"
				+ each(1, (number) -> "<item><title>Article %d</title><link>%s</link></item>".formatted(number,
						origin + path(number)))
				+ "</channel></rss>";
	}

	private String sitemap(String origin) {
		return "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
				+ addresses(origin).stream()
					.map((address) -> "<url><loc>" + address + "</loc></url>")
					.collect(Collectors.joining())
				+ "</urlset>";
	}

	private String each(int page, IntFunction<String> item) {
		return IntStream.range(this.size.first(page), this.size.end(page)).mapToObj(item).collect(Collectors.joining());
	}

	private static String path(int number) {
		return "/articles/" + number + "/";
	}

	private static Answer answer(String type, String text, int changes) {
		return new Answer(200, type, text.getBytes(StandardCharsets.UTF_8), null, BEGUN.plus(Duration.ofDays(changes)));
	}

}
