package app.joren.analyzer.understanding;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.analysis.SiteAnalyst;
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.article.Article;
import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSource;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.problem.ProblemType;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.PageLink;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import app.joren.extraction.template.Sample;
import app.joren.extraction.template.TemplateInduction;
import app.joren.extraction.wall.Wall;
import app.joren.extraction.wall.WallCheck;

import org.jspecify.annotations.Nullable;

/**
 * Understands a site: gathers what it offers, finds out which addresses are articles,
 * reads some of them and learns a definition.
 */
public final class SiteUnderstander implements SiteAnalyst {

	private static final int BUDGET = 40;

	private static final Set<Wall.Kind> NO_SITE = Set.of(Wall.Kind.PARKED, Wall.Kind.DEFAULT_PAGE, Wall.Kind.NOT_FOUND);

	private static final int LIST_PAGES = 8;

	private static final int FURTHER_LISTS = 3;

	private static final int FURTHER_LISTS_UNNAMED = 6;

	private static final int FOLLOWED_LISTS = 2;

	/** Requests kept back for articles to learn from. */
	private static final int FOR_SAMPLES = 14;

	/** Requests kept back for lists, archives and second pages. */
	private static final int RESERVE = 4;

	/** Requests kept back for what scripts ask for. */
	private static final int FOR_REQUESTS = 5;

	private final Web web;

	private final Clock clock;

	/**
	 * An analyst.
	 * @param web the web
	 * @param clock the time, for relative dates
	 */
	public SiteUnderstander(Web web, Clock clock) {
		this.web = web;
		this.clock = clock;
	}

	@Override
	public SiteUnderstanding analyse(String appId, URI address, Progress progress) throws AnalysisFailed {
		HomePage opening = new HomePage(this.web);
		FetchedPage fetched = opening.open(address);
		Exploration exploration = new Exploration(this.web, ScopeDecision.of(PageParser.parse(fetched)), progress,
				BUDGET, opening.requests());
		SitePage home = exploration.keep(fetched);
		requireSite(home.page());
		progress.found(new Finding(Finding.Kind.HOME, 1, home.page().document().title()));
		return new Study(appId, exploration, home, progress).understand();
	}

	/** Whatever else such a page links to, it is no site. */
	private static void requireSite(Page home) throws AnalysisFailed {
		Optional<Wall> wall = WallCheck.of(home).filter((found) -> NO_SITE.contains(found.kind()));
		if (wall.isPresent()) {
			throw HomePage.failed(wall.get().kind().problem(), wall.get().reason() + ".", home.address());
		}
	}

	/** One analysis under way. */
	private final class Study {

		private final String appId;

		private final Exploration exploration;

		private final SitePage home;

		private final Progress progress;

		private final Candidates candidates = new Candidates();

		private final ArticleJudge judge = new ArticleJudge();

		private final FeedDiscovery feeds;

		private final SitemapDiscovery sitemaps;

		private CmsDiscovery.@Nullable Found cms;

		private ItemSource.@Nullable JsonList json;

		Study(String appId, Exploration exploration, SitePage home, Progress progress) {
			this.appId = appId;
			this.exploration = exploration;
			this.home = home;
			this.progress = progress;
			this.feeds = new FeedDiscovery(exploration, home.address(), SiteUnderstander.this.clock.instant());
			this.sitemaps = new SitemapDiscovery(exploration);
		}

		SiteUnderstanding understand() throws AnalysisFailed {
			gather();
			ListSearch listSearch = new ListSearch(this.exploration);
			List<SitePage> lists = new ArrayList<>(
					listSearch.read(this.home, this.feeds.feeds().values(), this.candidates, LIST_PAGES));
			lists.stream().skip(1).filter((page) -> this.feeds.feeds().isEmpty()).forEach(this.feeds::declaredOn);
			if (this.feeds.feeds().isEmpty()) {
				this.feeds.guessedAround(this.home);
			}
			this.feeds.candidates().forEach(this.candidates::add);
			found(Finding.Kind.FEED, this.feeds.candidates().size(),
					this.feeds.feeds().keySet().stream().findFirst().map(URI::getPath).orElse(""));
			ArticleSearch search = new ArticleSearch(this.exploration, this.candidates, this.judge);
			search.learn(lists, this.sitemaps.pages());
			if (search.patterns().isEmpty()) {
				List<SitePage> usual = new UsualLists(this.exploration).around(this.home.address());
				search.learn(usual, List.of());
				lists.addAll(usual);
			}
			FollowedLists followed = new FollowedLists(this.exploration, search);
			lists.addAll(further(listSearch, search, followed, lists));
			found(Finding.Kind.LISTS, lists.size(), "");
			new ListedCandidates(search::isArticle).addTo(this.candidates, lists, this.sitemaps.pages());
			found(Finding.Kind.CANDIDATES, this.candidates.size(), "");
			Map<String, List<Sample>> samples = new SampleChoice(this.exploration, this.candidates, this.judge)
				.choose(search.patterns(), this.exploration.left() - reserve(lists));
			if (samples.isEmpty()) {
				throw nothingFound();
			}
			this.progress
				.found(new Finding(Finding.Kind.SAMPLES, samples.values().stream().mapToInt(List::size).sum(), ""));
			return define(search, followed, samples);
		}

		/** Where lists may go on by scripts, a few requests find out. */
		private int reserve(List<SitePage> lists) {
			return lists.stream().anyMatch(ListPagingSearch::mayAsk) ? RESERVE + FOR_REQUESTS : RESERVE;
		}

		private AnalysisFailed nothingFound() {
			Optional<Wall> wall = WallCheck.of(this.home.page());
			if (wall.isPresent()) {
				return HomePage.failed(wall.get().kind().problem(), wall.get().reason() + ".", this.home.address());
			}
			if (this.exploration.views().stayedBlank()) {
				return HomePage.failed(ProblemType.NEEDS_JAVASCRIPT,
						"The site's pages are empty until their scripts have run, and there is no browser to run them.",
						this.home.address());
			}
			return HomePage.failed(HomePage.emptiness(this.home.page()),
					"The site was read, but no page looks like an article.", this.home.address());
		}

		/** Where nothing names the articles, more is looked at. */
		private List<SitePage> further(ListSearch listSearch, ArticleSearch search, FollowedLists followed,
				List<SitePage> lists) {
			boolean named = !this.candidates.named().isEmpty();
			List<SitePage> all = new ArrayList<>();
			if (!named) {
				all.addAll(followed.follow(lists, Math.clamp(affordable(), 0, FOLLOWED_LISTS)));
			}
			all.addAll(listSearch.readFurther(lists, this.candidates,
					Math.clamp(affordable(), 0, named ? FURTHER_LISTS : FURTHER_LISTS_UNNAMED)));
			search.learn(all, List.of());
			return all;
		}

		private int affordable() {
			return this.exploration.left() - FOR_SAMPLES;
		}

		private void gather() {
			this.feeds.declaredOn(this.home);
			this.feeds.candidates().forEach(this.candidates::add);
			this.cms = new CmsDiscovery(this.exploration).behind(this.home).orElse(null);
			if (this.cms != null) {
				this.cms.candidates().forEach(this.candidates::add);
				this.progress
					.found(new Finding(Finding.Kind.CMS, this.cms.candidates().size(), this.cms.source().system()));
			}
			if (this.candidates.size() == 0) {
				new JsonListDiscovery(this.exploration).behind(this.home).ifPresent((found) -> {
					this.json = found.source();
					found.candidates().forEach(this.candidates::add);
					found(Finding.Kind.CMS, found.candidates().size(), found.source().address().getPath());
				});
			}
			this.sitemaps.find(this.home.address());
			found(Finding.Kind.SITEMAP, this.sitemaps.pages().size(), "");
			found(Finding.Kind.NAVIGATION,
					(int) this.home.links().stream().filter(PageLink::chrome).map(PageLink::target).distinct().count(),
					"");
		}

		/** Tells what was found, if anything was. */
		private void found(Finding.Kind kind, int count, String detail) {
			if (count > 0) {
				this.progress.found(new Finding(kind, count, detail));
			}
		}

		private SiteUnderstanding define(ArticleSearch search, FollowedLists followed,
				Map<String, List<Sample>> samples) throws AnalysisFailed {
			String language = SiteLanguage.of(this.home.page(), samples.values());
			List<String> menu = new MenuPages(this.exploration, this.home).patterns(search::isArticle, this.candidates);
			List<Section> sections = new SectionFinding(this.exploration, search::isArticle, followed::contains, menu,
					this.home, language)
				.find(sharedSources(), search.patterns());
			found(Finding.Kind.BROWSER, this.exploration.views().rendered(), "");
			found(Finding.Kind.SECTIONS, sections.size(), "");
			UnreadLists.in(sections).ifPresent(this.progress::found);
			List<ArticleTemplate> templates = new TemplateWriter(
					new TemplateInduction(SiteUnderstander.this.clock.instant()))
				.write(samples, others(search, samples.values()));
			found(Finding.Kind.FIELDS, templates.getFirst().fields().size() + 1, "");
			String name = SiteName.of(this.home.page(), templates, this.feeds.feeds().values());
			SiteDefinition definition = new SiteDefinition(SiteDefinition.FORMAT, this.home.address(), name, language,
					null, this.exploration.views().rendering(), sections, templates,
					new AddressRules(List.copyOf(samples.keySet()), menu,
							new MissingPageProbe(this.exploration).ask(this.home.address(), samples.values())
								.orElse(null),
							Evidence.of(0.9, "Learnt from %d addresses".formatted(this.candidates.size()))),
					new CrawlSettings(2000, 5000, null));
			SampleArticles articles = new SampleArticles(this.appId, definition, SiteUnderstander.this.clock,
					this.exploration, search::isArticle);
			List<Article> read = List.copyOf(articles.of(samples.values()));
			return new SiteUnderstanding(definition, new DesignReading(this.exploration).of(this.home.page(), name),
					read, articles.pages(), this.exploration.requests());
		}

		private List<ItemSource> sharedSources() {
			List<ItemSource> sources = new ArrayList<>();
			if (this.cms != null) {
				sources.add(this.cms.source());
			}
			if (this.json != null) {
				sources.add(this.json);
			}
			this.feeds.feeds()
				.forEach((address, feed) -> sources.add(new ItemSource.Feed(address,
						Evidence.of(0.9, "A feed with %d entries".formatted(feed.entries().size())))));
			this.sitemaps.addresses()
				.forEach((address) -> sources.add(new ItemSource.Sitemap(address, Evidence.of(0.8,
						"A sitemap with %d pages of the site".formatted(this.sitemaps.pages().size())))));
			return sources;
		}

		/** Pages that were read and are no articles. */
		private List<Page> others(ArticleSearch search, Collection<List<Sample>> samples) {
			Set<String> keys = new LinkedHashSet<>();
			samples.forEach((list) -> list.forEach((sample) -> keys.add(Addresses.key(sample.page().address()))));
			return this.exploration.readPages()
				.stream()
				.filter((page) -> !keys.contains(page.key()))
				.filter((page) -> this.candidates.find(page.address()).filter(Candidate::isNamedAsArticle).isEmpty())
				.filter((page) -> !search.isArticle(page.address()) || !this.judge.isArticle(page, Optional.empty()))
				.map(SitePage::page)
				.toList();
		}

	}

}
