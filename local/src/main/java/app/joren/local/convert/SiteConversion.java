package app.joren.local.convert;

import java.time.Duration;
import java.util.UUID;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.analyzer.StartAnalysis;
import app.joren.contracts.apps.AppSection;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.StartCrawl;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Does what an admin does who accepts everything: analyses a site, makes it an app,
 * crawls it, and reads the app as a phone would. Nothing of it stays in the services.
 */
public final class SiteConversion {

	private static final Waiting ANALYSIS = new Waiting(Duration.ofMillis(200), Duration.ofMinutes(10));

	private static final Waiting CRAWL = new Waiting(Duration.ofMillis(250), Duration.ofHours(6));

	private static final Waiting SYNC = new Waiting(Duration.ofMillis(100), Duration.ofHours(1));

	private final SuiteServices services;

	private final @Nullable String language;

	private final ConversionWatch watch;

	/**
	 * A conversion.
	 * @param services of the suite that does the work
	 * @param language of the app, where it is not the site's own
	 * @param listener is told how it goes
	 */
	public SiteConversion(SuiteServices services, @Nullable String language, ConversionListener listener) {
		this.services = services;
		this.language = language;
		this.watch = new ConversionWatch(listener);
	}

	/**
	 * Converts a site.
	 * @param address as a person types it
	 * @return its articles
	 * @throws ConversionFailed when there are none
	 * @throws InterruptedException when the program is to end
	 */
	public ConvertedSite convert(String address) throws ConversionFailed, InterruptedException {
		String appId = UUID.randomUUID().toString();
		try {
			Analysis analysis = analyse(appId, address);
			Proposal proposal = proposal(analysis);
			this.services.apps().save(appId, settings(proposal));
			Crawl crawl = crawl(appId, proposal.definitionVersion());
			awaitArticles(appId, crawl);
			return result(address, appId, analysis, proposal, crawl);
		}
		catch (ProblemException ex) {
			throw new ConversionFailed(new Problem(ex.type(), ex.detail(), ex.nextStep(), address));
		}
		finally {
			forget(appId);
		}
	}

	private Analysis analyse(String appId, String address) throws ConversionFailed, InterruptedException {
		this.watch.say("Looking at " + address + " ...");
		String id = this.services.analyzer()
			.start(new StartAnalysis(appId, UUID.randomUUID().toString(), address))
			.id();
		Analysis analysis = ANALYSIS
			.until(() -> seen(this.services.analyzer().analysis(id)), (now) -> now.state().ended())
			.orElseThrow(() -> tookTooLong("The analysis"));
		if (analysis.problem() != null) {
			throw new ConversionFailed(analysis.problem());
		}
		return analysis;
	}

	private Proposal proposal(Analysis analysis) throws ConversionFailed {
		if (analysis.proposal() == null) {
			throw new ConversionFailed(internal("The analysis ended without a proposal."));
		}
		return analysis.proposal();
	}

	private AppSettings settings(Proposal proposal) {
		var definition = proposal.definition();
		return new AppSettings(proposal.design().name(), definition.home(),
				(this.language != null) ? this.language : definition.language(), proposal.design(),
				definition.sections()
					.stream()
					.map((section) -> new AppSection(section.id(), section.name(), section.address(), false))
					.toList());
	}

	private Crawl crawl(String appId, int version) throws ConversionFailed, InterruptedException {
		String id = this.services.crawler().start(new StartCrawl(appId, UUID.randomUUID().toString(), version)).id();
		Crawl crawl = CRAWL.until(() -> seen(this.services.crawler().crawl(id), appId), (now) -> now.state().ended())
			.orElseThrow(() -> tookTooLong("The crawl"));
		if (crawl.counts().articles() == 0) {
			throw new ConversionFailed(whyNothing(crawl));
		}
		return crawl;
	}

	/**
	 * What went wrong with single pages is no reason, unless the whole crawl failed by
	 * it.
	 */
	private static Problem whyNothing(Crawl crawl) {
		boolean failed = crawl.state() == Crawl.State.FAILED && !crawl.problems().isEmpty();
		return failed ? crawl.problems().getFirst()
				: new Problem(ProblemType.NO_ARTICLES, "The site was crawled, but no page turned out to be an article.",
						"Try the address of the page on which the site lists its news.", null);
	}

	private void awaitArticles(String appId, Crawl crawl) throws ConversionFailed, InterruptedException {
		Arrivals arrivals = new Arrivals(crawl.counts().articles(), Duration.ofSeconds(15), System::nanoTime);
		int arrived = SYNC.until(() -> arrived(appId), arrivals::areOver)
			.orElseThrow(() -> tookTooLong("The way of the articles into the app"));
		if (arrived == 0) {
			throw new ConversionFailed(internal("No article arrived in the app."));
		}
		if (arrived < crawl.counts().articles()) {
			this.watch.say("Only %d of %d articles arrived in the app.".formatted(arrived, crawl.counts().articles()));
		}
	}

	private ConvertedSite result(String address, String appId, Analysis analysis, Proposal proposal, Crawl crawl) {
		var articles = this.services.content().articles(appId);
		this.watch.say("Converted %d articles.".formatted(articles.size()));
		return new ConvertedSite(
				ConvertedSite.Site.of(address, proposal.definition(), analysis.requests() + crawl.counts().requests()),
				proposal.design(),
				proposal.definition().sections().stream().map(ConvertedSite.ListedSection::of).toList(),
				articles.stream().map(ConvertedSite.ConvertedArticle::of).toList(),
				crawl.problems().stream().map(ConvertedSite.ConversionProblem::of).toList());
	}

	private void forget(String appId) {
		quietly(() -> this.services.apps().remove(appId));
		quietly(() -> this.services.crawler().forget(appId));
		quietly(() -> this.services.analyzer().forget(appId));
	}

	/** What never came to be cannot be removed, and the reason was told already. */
	private static void quietly(Runnable removal) {
		try {
			removal.run();
		}
		catch (RuntimeException ex) {
			// Told by what failed before.
		}
	}

	private Analysis seen(Analysis analysis) {
		this.watch.see(analysis);
		return analysis;
	}

	private Crawl seen(Crawl crawl, String appId) {
		this.watch.see(crawl);
		if (crawl.counts().articles() > 0) {
			arrived(appId);
		}
		return crawl;
	}

	private int arrived(String appId) {
		int articles = this.services.content().count(appId);
		this.watch.see(articles);
		return articles;
	}

	private static ConversionFailed tookTooLong(String what) {
		return new ConversionFailed(internal(what + " did not come to an end."));
	}

	private static Problem internal(String detail) {
		return new Problem(ProblemType.INTERNAL, detail, "Try again. If it stays so, the log has the reason.", null);
	}

}
