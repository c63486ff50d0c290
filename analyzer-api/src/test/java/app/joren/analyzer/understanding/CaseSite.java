package app.joren.analyzer.understanding;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.contracts.article.Article;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.Reading;

/** A small site that is analysed and then read by what was learnt, as any site is. */
final class CaseSite {

	static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

	private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

	private static final List<String> SUBJECTS = List.of("harbour bridge", "village school", "northern orchard",
			"river mill", "market hall", "mountain railway", "old lighthouse", "town library");

	private CaseSite() {
	}

	/**
	 * The articles of a site whose start page and feed list its stories by title alone.
	 * @param path of the n-th story
	 * @param title of the n-th story
	 * @param head of its page
	 * @param body of its page
	 */
	static List<Article> articles(IntFunction<String> path, IntFunction<String> title, IntFunction<String> head,
			IntFunction<String> body) {
		StringBuilder list = new StringBuilder();
		StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>The Herald</title>");
		TinySite site = new TinySite();
		for (int n = 1; n <= 6; n++) {
			list.append("<li><a href='%s'>%s</a></li>".formatted(path.apply(n), title.apply(n)));
			feed.append("<item><title>%s</title><link>https://news.example%s</link></item>".formatted(title.apply(n),
					path.apply(n)));
			site.page(path.apply(n), "<!doctype html><html><head>%s</head><body><nav><a href=/>Home</a></nav>%s</body>"
				.formatted(head.apply(n), body.apply(n)));
		}
		site.answer("/feed", "application/rss+xml", feed + "</channel></rss>");
		site.page("/", "<!doctype html><html><head><title>The Herald</title><link rel=alternate type="
				+ "application/rss+xml href=/feed></head><body><main><ul>" + list + "</ul></main></body>");
		return articles(site);
	}

	/** The articles of a site, found and read, in the order of their addresses. */
	static List<Article> articles(TinySite site) {
		return crawl(site, understand(site));
	}

	static SiteUnderstanding understand(TinySite site) {
		try {
			return new SiteUnderstander(site, CLOCK).analyse("app", TinySite.HOME, Progress.UNWATCHED);
		}
		catch (AnalysisFailed ex) {
			throw new AssertionError(ex.problem().toString(), ex);
		}
	}

	private static List<Article> crawl(TinySite site, SiteUnderstanding understanding) {
		DefinedSiteReader reader = new DefinedSiteReader("app", understanding.definition(), CLOCK::instant);
		Deque<Lead> leads = new ArrayDeque<>(reader.seeds());
		Set<URI> visited = new HashSet<>();
		Map<String, Article> articles = new LinkedHashMap<>();
		while (!leads.isEmpty()) {
			Lead lead = leads.removeFirst();
			if (visited.add(lead.address()) && site.get(lead.address(), 0) instanceof Web.Answer.Body body) {
				Reading reading = reader.read(lead, body.page());
				leads.addAll(reading.leads());
				if (reading instanceof Reading.ArticleRead read) {
					articles.putIfAbsent(Addresses.key(read.article().address()), read.article());
				}
			}
		}
		return articles.values()
			.stream()
			.sorted(Comparator.comparing((article) -> article.address().toString()))
			.toList();
	}

	static String subject(int n) {
		return SUBJECTS.get(n % SUBJECTS.size());
	}

	static String title(int n) {
		return "What became of the " + subject(n);
	}

	/** Some paragraphs that no other story has. */
	static String prose(int n) {
		return """
				<p>The %1$s was opened again on day %2$d after a long winter, and everybody in town was glad of its return.</p>
				<p>Nobody had expected the %1$s number %2$d to be ready, said the builders, who had worked for %2$d nights.</p>
				<p>Whoever wants to see the %1$s may come on any of %2$d days of the week, and children need not pay at all.</p>"""
			.formatted(subject(n), n);
	}

	static List<String> numbered(int count, IntFunction<String> text) {
		List<String> texts = new ArrayList<>();
		for (int n = 1; n <= count; n++) {
			texts.add(text.apply(n));
		}
		return texts;
	}

}
