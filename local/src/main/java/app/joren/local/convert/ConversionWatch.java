package app.joren.local.convert;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.crawler.CrawlCounts;

/** Tells a person how a conversion goes, in sentences, each of them once. */
final class ConversionWatch {

	private final ConversionListener listener;

	private int findings;

	private CrawlCounts counts = CrawlCounts.none();

	private boolean arrived;

	ConversionWatch(ConversionListener listener) {
		this.listener = listener;
	}

	void say(String sentence) {
		this.listener.said(sentence);
	}

	void see(Analysis analysis) {
		analysis.findings().stream().skip(this.findings).map(ConversionWatch::sentence).forEach(this.listener::said);
		this.findings = Math.max(this.findings, analysis.findings().size());
	}

	void see(Crawl crawl) {
		if (!crawl.counts().equals(this.counts)) {
			this.counts = crawl.counts();
			say("Crawling: %d articles, %d requests, %d addresses waiting.".formatted(this.counts.articles(),
					this.counts.requests(), this.counts.waiting()));
		}
	}

	void see(int articlesInTheApp) {
		if (articlesInTheApp > 0 && !this.arrived) {
			this.arrived = true;
			this.listener.firstArticles();
			say("The first articles are in the app.");
		}
	}

	private static String sentence(Finding finding) {
		String detail = finding.detail().isBlank() ? "" : " (" + finding.detail() + ")";
		return switch (finding.kind()) {
			case HOME -> "The start page was read" + detail + ".";
			case FEED -> "Found a feed with %d entries%s.".formatted(finding.count(), detail);
			case SITEMAP -> "Found %d addresses in sitemaps%s.".formatted(finding.count(), detail);
			case CMS -> "The site is made with a system we know" + detail + ".";
			case NAVIGATION -> "Found %d links in menus%s.".formatted(finding.count(), detail);
			case LISTS -> "Found %d pages with lists of articles%s.".formatted(finding.count(), detail);
			case CANDIDATES -> "Found %d addresses that look like articles%s.".formatted(finding.count(), detail);
			case SAMPLES -> "Read %d articles to learn how they are built%s.".formatted(finding.count(), detail);
			case SECTIONS -> "Found %d sections%s.".formatted(finding.count(), detail);
			case BROWSER -> "Read %d pages in a browser, since only scripts can build them.".formatted(finding.count());
			case UNREAD_LISTS ->
				"%d lists go on only by scripts that could not be read%s.".formatted(finding.count(), detail);
			case FIELDS -> "Learnt to read %d fields of an article%s.".formatted(finding.count(), detail);
		};
	}

}
