package app.joren.analyzer.understanding;

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
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.article.Article;
import app.joren.contracts.definition.AddressRules;
import app.joren.contracts.definition.ArticleTemplate;
import app.joren.contracts.definition.CrawlSettings;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.Section;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.problem.ProblemType;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.Page;
import app.joren.extraction.template.Sample;
import app.joren.extraction.template.TemplateInduction;
import app.joren.extraction.wall.Wall;
import app.joren.extraction.wall.WallCheck;

/**
 * One analysis under way: gathers candidates, learns which are articles, reads samples
 * and writes the definition.
 */
final class Study {

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

	private final String appId;

	private final Exploration exploration;

	private final SitePage home;

	private final Progress progress;

	private final Clock clock;

	private final Candidates candidates;

	private final ArticleJudge judge = new ArticleJudge();

	private final SiteSources sources;

	Study(String appId, Exploration exploration, SitePage home, Candidates known, Progress progress, Clock clock) {
		this.appId = appId;
		this.exploration = exploration;
		this.home = home;
		this.candidates = known;
		this.progress = progress;
		this.clock = clock;
		this.sources = new SiteSources(exploration, home, known, progress, clock);
	}

	SiteUnderstanding understand() throws AnalysisFailed {
		this.sources.gather();
		ListSearch listSearch = new ListSearch(this.exploration);
		List<SitePage> lists = new ArrayList<>(
				listSearch.read(this.home, this.sources.feeds(), this.candidates, LIST_PAGES));
		this.sources.furtherFeeds(lists);
		ArticleSearch search = new ArticleSearch(this.exploration, this.candidates, this.judge);
		search.learn(lists, this.sources.pages());
		if (search.patterns().isEmpty()) {
			List<SitePage> usual = new UsualLists(this.exploration).around(this.home.address());
			search.learn(usual, List.of());
			lists.addAll(usual);
		}
		FollowedLists followed = new FollowedLists(this.exploration, search);
		lists.addAll(further(listSearch, search, followed, lists));
		this.progress.foundSome(Finding.Kind.LISTS, lists.size(), "");
		new ListedCandidates(search::isArticle).addTo(this.candidates, lists, this.sources.pages());
		this.progress.foundSome(Finding.Kind.CANDIDATES, this.candidates.size(), "");
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

	private SiteUnderstanding define(ArticleSearch search, FollowedLists followed, Map<String, List<Sample>> samples)
			throws AnalysisFailed {
		String language = SiteLanguage.of(this.home.page(), samples.values());
		List<String> menu = new MenuPages(this.exploration, this.home).patterns(search::isArticle, this.candidates);
		SectionFinding finding = new SectionFinding(this.exploration, search::isArticle, followed::contains, menu,
				this.home, language);
		List<Section> sections = finding.find(this.sources.shared(), search.patterns());
		this.progress.foundSome(Finding.Kind.BROWSER, this.exploration.views().rendered(), "");
		this.progress.foundSome(Finding.Kind.SECTIONS, sections.size(), "");
		UnreadLists.in(sections).ifPresent(this.progress::found);
		List<ArticleTemplate> templates = new TemplateWriter(new TemplateInduction(this.clock.instant())).write(samples,
				others(search, samples.values()));
		this.progress.foundSome(Finding.Kind.FIELDS, templates.getFirst().fields().size() + 1, "");
		String name = SiteName.of(this.home.page(), templates, this.sources.feeds());
		AddressRules addresses = new AddressRules(List.copyOf(samples.keySet()), menu,
				new MissingPageProbe(this.exploration).ask(this.home.address(), samples.values()).orElse(null),
				Evidence.of(0.9, "Learnt from %d addresses".formatted(this.candidates.size())));
		SiteDefinition definition = CalibratedDefinition.of(new SiteDefinition(SiteDefinition.FORMAT,
				this.home.address(), name, language, null, this.exploration.views().rendering(), sections, templates,
				addresses, new CrawlSettings(2000, 5000, null), finding.tabs(sections)));
		SampleArticles articles = new SampleArticles(this.appId, definition, this.clock, this.exploration,
				search::isArticle);
		List<Article> read = List.copyOf(articles.of(samples.values()));
		DesignReading.Look look = new DesignReading(this.exploration).of(this.home.page(), name);
		return new SiteUnderstanding(definition, look.design(), look.icon(), read, articles.pages(),
				this.exploration.requests());
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
