package app.joren.analyzer.understanding;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.joren.contracts.problem.ProblemType;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.page.FetchedPage;

/** A web that is one small site in memory. */
final class TinySite implements Web {

	static final URI HOME = URI.create("https://news.example/");

	private final Map<String, FetchedPage> pages = new HashMap<>();

	private final Map<String, FetchedPage> rendered = new HashMap<>();

	private final List<URI> requests = new ArrayList<>();

	private int scripted;

	private int sent;

	TinySite page(String path, String html) {
		return answer(path, "text/html; charset=utf-8", html);
	}

	TinySite answer(String path, String contentType, String body) {
		return answer(path, contentType, body.getBytes(StandardCharsets.UTF_8));
	}

	TinySite answer(String path, String contentType, byte[] body) {
		URI address = HOME.resolve(path);
		this.pages.put(Addresses.key(address), new FetchedPage(address, contentType, body));
		return this;
	}

	/** A page as it is once its scripts have run. */
	TinySite rendered(String path, String html) {
		URI address = HOME.resolve(path);
		this.rendered.put(Addresses.key(address),
				new FetchedPage(address, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)));
		return page(path, "<!doctype html><html lang=en><head><title>The Herald</title></head><body><noscript>Enable"
				+ " JavaScript</noscript><div id=root></div><script src=/app.js></script></body></html>");
	}

	/** Each page's scripts send so many requests. */
	TinySite asking(int requests) {
		this.scripted = requests;
		return this;
	}

	/** How many requests the pages' scripts have sent. */
	int sent() {
		return this.sent;
	}

	List<URI> requests() {
		return this.requests;
	}

	@Override
	public Answer get(URI address, int redirects) {
		this.requests.add(address);
		FetchedPage page = this.pages.get(Addresses.key(address));
		return (page != null) ? new Answer.Body(page, 1)
				: new Answer.Nothing(ProblemType.PAGE_NOT_FOUND, "The site answers with 404.", 1);
	}

	@Override
	public Answer render(FetchedPage served, int most) {
		FetchedPage page = this.rendered.get(Addresses.key(served.address()));
		if (page == null) {
			return Web.super.render(served, most);
		}
		int sent = Math.min(most, this.scripted);
		this.sent += sent;
		return new Answer.Body(page, sent);
	}

	@Override
	public List<URI> sitemaps(URI address) {
		return List.of();
	}

}
