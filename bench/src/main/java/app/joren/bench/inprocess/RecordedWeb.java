package app.joren.bench.inprocess;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

import app.joren.analyzer.understanding.Web;
import app.joren.bench.site.RecordedSite;
import app.joren.contracts.problem.ProblemType;
import app.joren.extraction.page.FetchedPage;

/** A web that consists of one recorded site. */
final class RecordedWeb implements Web {

	/** What a reader of pages follows. */
	static final int REDIRECTS = 10;

	private final RecordedSite site;

	private final String origin;

	private final UnaryOperator<FetchedPage> change;

	private int requests;

	RecordedWeb(RecordedSite site, String origin, UnaryOperator<FetchedPage> change) {
		this.site = site;
		this.origin = origin;
		this.change = change;
	}

	@Override
	public Answer get(URI address, int redirects) {
		URI next = address;
		for (int sent = 1; sent <= redirects + 1; sent++) {
			if (!next.toString().startsWith(this.origin + "/")) {
				return new Answer.Nothing(ProblemType.FORBIDDEN_TARGET, "Not on the recorded site", sent - 1);
			}
			this.requests++;
			app.joren.bench.site.Answer answer = this.site.answer(next.getRawPath(), this.origin);
			if (answer.location() == null) {
				return (answer.status() == 200)
						? new Answer.Body(this.change.apply(new FetchedPage(next, answer.contentType(), answer.body())),
								sent)
						: new Answer.Nothing(ProblemType.PAGE_NOT_FOUND, "Status " + answer.status(), sent);
			}
			next = next.resolve(answer.location());
		}
		return new Answer.Nothing(ProblemType.REDIRECT_LOOP, "Too many redirects", redirects + 1);
	}

	@Override
	public List<URI> sitemaps(URI address) {
		return (get(URI.create(this.origin + "/robots.txt"), REDIRECTS) instanceof Answer.Body body)
				? new String(body.page().body(), java.nio.charset.StandardCharsets.UTF_8).lines()
					.filter((line) -> line.toLowerCase(java.util.Locale.ROOT).startsWith("sitemap:"))
					.map((line) -> URI.create(line.substring(8).strip()))
					.toList()
				: List.of();
	}

	int requests() {
		return this.requests;
	}

}
