package app.joren.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.FieldRule;
import app.joren.contracts.definition.ItemSelectors;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Paging;
import app.joren.contracts.definition.Rendering;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A site that comes out in editions, on a host of its own, so that it is one message
 * group.
 */
final class EditedSite implements AutoCloseable {

	private static final Evidence SURE = Evidence.of(1, "made for a measurement");

	private static final Pattern STORY = Pattern.compile("/story-(\\d{1,6})");

	private static final Duration ANSWER = Duration.ofMillis(15);

	private static final int FIRST_HOST = 2;

	private final HttpServer server;

	private volatile Edition edition;

	private EditedSite(int number) {
		this.edition = new Edition(number, 0);
		this.server = Loopback.serve(FIRST_HOST + number, this::handle);
	}

	static EditedSite serve(int number) {
		return new EditedSite(number);
	}

	String authority() {
		return Loopback.authority(this.server);
	}

	String host() {
		return home().getHost();
	}

	URI home() {
		return URI.create("http://" + authority() + "/");
	}

	Edition edition() {
		return this.edition;
	}

	void publish(int number) {
		this.edition = new Edition(this.edition.site(), number);
	}

	/** How the site is built. */
	SiteDefinition definition() {
		URI list = home().resolve("/news");
		ItemSource source = new ItemSource.ListPage(list, new ItemSelectors("a.article", "", null, null, null, null),
				new Paging.None(), SURE);
		ArticleTemplate template = new ArticleTemplate("article", List.of(), List.of("h1"), false,
				Map.of(ArticleField.TITLE, List.of(new FieldRule.Css("h1", null, null, SURE))),
				List.of(new ArticleTemplate.BodyRule("div.body", SURE)), List.of(), 100);
		return new SiteDefinition(SiteDefinition.FORMAT, home(), "Site " + authority(), "en", "UTC",
				new Rendering(Rendering.Mode.STATIC, SURE),
				List.of(new Section("news", "News", list, List.of(source), SURE)), List.of(template),
				new AddressRules(List.of("/story-{n}"), List.of(), SURE), new CrawlSettings(1000, 2000, null));
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			LockSupport.parkNanos(ANSWER.toNanos());
			String page = page(exchange.getRequestURI().getPath());
			String tag = "\"" + Integer.toHexString(page.hashCode()) + "\"";
			boolean known = !page.isEmpty() && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
			if (!page.isEmpty()) {
				exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
				exchange.getResponseHeaders().set("ETag", tag);
			}
			byte[] body = known ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
			int status = page.isEmpty() ? 404 : 200;
			exchange.sendResponseHeaders(known ? 304 : status, (body.length == 0) ? -1 : body.length);
			exchange.getResponseBody().write(body);
		}
	}

	private String page(String path) {
		Edition now = this.edition;
		if (path.equals("/news")) {
			return now.articles()
				.stream()
				.map((article) -> "<li><a class=article href='/story-%d'>Story %d</a>".formatted(article, article))
				.collect(Collectors.joining("\n", "<html><body><ul>", "</ul></body></html>"));
		}
		Matcher story = STORY.matcher(path);
		boolean there = story.matches() && now.has(Integer.parseInt(story.group(1)));
		return there ? story(Integer.parseInt(story.group(1)), now) : "";
	}

	private static String story(int article, Edition now) {
		String sentence = "Story %d tells of what happened on site %d, in its wording number %d. ".formatted(article,
				now.site(), now.revision(article));
		String paragraph = "<p>" + sentence.repeat(3) + "</p>";
		return "<html><head><title>Story %1$d</title></head><body><h1>Story %1$d</h1><div class=body>%2$s</div></body></html>"
			.formatted(article, paragraph.repeat(2 + article % 3));
	}

}
