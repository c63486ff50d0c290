package app.joren.analyzer.understanding;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.analyzer.analysis.EarlierArticle;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.analysis.SiteAnalyst;
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.contracts.analyzer.Finding;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import app.joren.extraction.wall.Wall;
import app.joren.extraction.wall.WallCheck;

/**
 * Understands a site: gathers what it offers, finds out which addresses are articles,
 * reads some of them and learns a definition.
 */
public final class SiteUnderstander implements SiteAnalyst {

	private static final int BUDGET = 40;

	/** The fetcher reads robots.txt before anything else. */
	private static final int ROBOTS = 1;

	private static final Set<Wall.Kind> NO_SITE = Set.of(Wall.Kind.PARKED, Wall.Kind.DEFAULT_PAGE, Wall.Kind.NOT_FOUND);

	private final Web web;

	private final Clock clock;

	private final List<EarlierArticle> earlier;

	/**
	 * An analyst.
	 * @param web the web
	 * @param clock the time, for relative dates
	 */
	public SiteUnderstander(Web web, Clock clock) {
		this(web, clock, List.of());
	}

	private SiteUnderstander(Web web, Clock clock, List<EarlierArticle> earlier) {
		this.web = web;
		this.clock = clock;
		this.earlier = earlier;
	}

	@Override
	public SiteAnalyst knowing(List<EarlierArticle> articles) {
		return new SiteUnderstander(new PagesAtHand(articles, this.web), this.clock, articles);
	}

	@Override
	public SiteUnderstanding analyse(String appId, URI address, Progress progress) throws AnalysisFailed {
		HomePage opening = new HomePage(this.web);
		FetchedPage fetched = opening.open(address);
		Exploration exploration = new Exploration(this.web, ScopeDecision.of(PageParser.parse(fetched)), progress,
				BUDGET - ROBOTS - DesignReading.LEAST, opening.requests());
		SitePage home = exploration.keep(fetched);
		requireSite(home.page());
		progress.found(new Finding(Finding.Kind.HOME, 1, home.page().document().title()));
		Candidates known = new Candidates();
		this.earlier.stream().map(EarlierText::candidate).forEach(known::add);
		return new Study(appId, exploration, home, known, progress, this.clock).understand();
	}

	/** Whatever else such a page links to, it is no site. */
	private static void requireSite(Page home) throws AnalysisFailed {
		Optional<Wall> wall = WallCheck.of(home).filter((found) -> NO_SITE.contains(found.kind()));
		if (wall.isPresent()) {
			throw HomePage.failed(wall.get().kind().problem(), wall.get().reason() + ".", home.address());
		}
	}

}
