package app.joren.bench.inprocess;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.understanding.SiteUnderstander;
import app.joren.analyzer.understanding.Web;
import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteConverter;
import app.joren.bench.site.SiteResult;
import app.joren.contracts.article.Article;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.blocks.PlainText;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.extraction.site.SiteReader;
import org.jspecify.annotations.Nullable;

/**
 * Converts a recorded site by the core alone, with a simple crawl in memory that visits
 * lists before articles, as the real one does.
 */
public final class InProcessConverter implements SiteConverter {

	private static final String ORIGIN = "http://127.0.0.1:8000";

	private static final int MOST_VISITS = 3000;

	private final Clock clock = Clock.systemUTC();

	@Override
	public Conversion convert(RecordedSite site) {
		RecordedWeb web = new RecordedWeb(site, ORIGIN, UnaryOperator.identity());
		try {
			SiteDefinition definition = understand(web, site);
			Collection<Article> articles = crawl(web, definition);
			return new Conversion(result(definition, articles), List.of(), web.requests());
		}
		catch (AnalysisFailed ex) {
			return new Conversion(SiteResult.none(), List.of(ex.problem().toString()), web.requests());
		}
	}

	/** The articles of a site as it was recorded. */
	public Collection<Article> articles(RecordedSite site) throws AnalysisFailed {
		RecordedWeb web = new RecordedWeb(site, ORIGIN, UnaryOperator.identity());
		return crawl(web, understand(web, site));
	}

	/** The definition of a site as it was recorded. */
	public SiteDefinition understand(RecordedSite site) throws AnalysisFailed {
		return understand(new RecordedWeb(site, ORIGIN, UnaryOperator.identity()), site);
	}

	/**
	 * Crawls a site by a definition that is known already.
	 * @param site the site
	 * @param definition how it was built when the definition was made
	 * @param change what has become of its answers since then
	 * @return what is found now
	 */
	public SiteResult crawl(RecordedSite site, SiteDefinition definition, UnaryOperator<FetchedPage> change) {
		return result(definition, crawl(new RecordedWeb(site, ORIGIN, change), definition));
	}

	private SiteDefinition understand(RecordedWeb web, RecordedSite site) throws AnalysisFailed {
		return new SiteUnderstander(web, this.clock)
			.analyse("bench", URI.create(site.startUrl(ORIGIN)), Progress.UNWATCHED)
			.definition();
	}

	private Collection<Article> crawl(RecordedWeb web, SiteDefinition definition) {
		SiteReader reader = new DefinedSiteReader("bench", definition, this.clock::instant);
		Deque<Lead> lists = new ArrayDeque<>(reader.seeds());
		Map<String, Lead> waiting = new LinkedHashMap<>();
		Set<String> done = new HashSet<>();
		Map<String, Article> articles = new LinkedHashMap<>();
		for (int visits = 0; visits < MOST_VISITS; visits++) {
			Lead lead = lists.isEmpty() ? first(waiting) : lists.removeFirst();
			if (lead == null) {
				break;
			}
			if (done.add(lead.kind() + Addresses.key(lead.address()))
					&& web.get(lead.address(), RecordedWeb.REDIRECTS) instanceof Web.Answer.Body body) {
				Reading reading = reader.read(lead, body.page());
				if (reading instanceof Reading.ArticleRead read) {
					articles.putIfAbsent(read.article().id(), read.article());
				}
				reading.leads().forEach((next) -> add(next, lists, waiting, done));
			}
		}
		return articles.values();
	}

	private static @Nullable Lead first(Map<String, Lead> waiting) {
		return waiting.isEmpty() ? null : waiting.remove(waiting.keySet().iterator().next());
	}

	private static void add(Lead next, Deque<Lead> lists, Map<String, Lead> waiting, Set<String> done) {
		String key = Addresses.key(next.address());
		if (next.kind() != PageKind.ARTICLE) {
			lists.addLast(next);
		}
		else if (!done.contains(next.kind() + key)) {
			waiting.merge(key, next, (a, b) -> new Lead(a.address(), a.kind(), a.source(), both(a, b),
					a.hints().or(b.hints()), a.depth()));
		}
	}

	private static Set<String> both(Lead a, Lead b) {
		Set<String> sections = new HashSet<>(a.sections());
		sections.addAll(b.sections());
		return sections;
	}

	private static SiteResult result(SiteDefinition definition, Collection<Article> articles) {
		List<SiteResult.ResultArticle> results = new ArrayList<>();
		for (Article article : articles) {
			results.add(new SiteResult.ResultArticle(article.address().toString(), article.title(),
					(article.published() == null) ? null : article.published().iso(),
					article.bylines().isEmpty() ? null : String.join(", ", article.bylines()),
					(article.leadImage() == null) ? null : article.leadImage().address().toString(),
					PlainText.of(article.body())));
		}
		return new SiteResult(results,
				definition.sections()
					.stream()
					.map((section) -> new SiteResult.ResultSection(section.name(), section.address().toString()))
					.collect(Collectors.toList()));
	}

}
