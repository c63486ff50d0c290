package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.Optional;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.page.Page;
import app.joren.extraction.page.PageParser;
import app.joren.extraction.site.MetaRefresh;
import app.joren.extraction.template.PageProfile;

/** Opens the start page, or says why it cannot be the start of an app. */
final class HomePage {

	private static final int HOPS = 3;

	private static final int REDIRECTS = 10;

	private final Web web;

	private int requests;

	HomePage(Web web) {
		this.web = web;
	}

	/** The start page's answer, after redirects of every kind. */
	FetchedPage open(URI address) throws AnalysisFailed {
		URI next = address;
		for (int hop = 0; hop < HOPS; hop++) {
			FetchedPage fetched = html(next);
			Optional<URI> refresh = MetaRefresh.target(PageParser.parse(fetched));
			if (refresh.isEmpty()) {
				return fetched;
			}
			next = refresh.get();
		}
		throw failed(ProblemType.REDIRECT_LOOP, "The page sends its readers on and on.", address);
	}

	int requests() {
		return this.requests;
	}

	private FetchedPage html(URI address) throws AnalysisFailed {
		Web.Answer answer = this.web.get(address, REDIRECTS);
		this.requests += answer.requests();
		FetchedPage fetched = switch (answer) {
			case Web.Answer.Body body -> body.page();
			case Web.Answer.Nothing nothing -> throw failed(nothing.type(), nothing.detail(), address);
		};
		String type = (fetched.contentType() == null) ? "" : fetched.contentType();
		if (!type.isBlank() && !type.contains("html")) {
			throw failed(ProblemType.NOT_HTML, "The address answers with " + type + ", not with a web page.", address);
		}
		return fetched;
	}

	/**
	 * Why a page without articles is no start: it is empty, or scripts have to build it.
	 */
	static ProblemType emptiness(Page page) {
		PageProfile profile = PageProfile.of(page);
		if (page.document().body().text().isBlank() && page.document().select("script").isEmpty()) {
			return ProblemType.EMPTY_PAGE;
		}
		boolean scripted = page.document().select("script").size() > 0 && profile.text() < 200
				&& page.document().select("a[href]").size() < 5;
		return scripted ? ProblemType.NEEDS_JAVASCRIPT : ProblemType.NO_ARTICLES;
	}

	static AnalysisFailed failed(ProblemType type, String detail, URI address) {
		return new AnalysisFailed(new Problem(type, detail, NextSteps.of(type), address.toString()));
	}

}
