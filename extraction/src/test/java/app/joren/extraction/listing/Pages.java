package app.joren.extraction.listing;

import java.net.URI;

import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;

/** Small pages of a site that does not exist. */
final class Pages {

	static final URI HOME = URI.create("https://news.example/");

	private Pages() {
	}

	static Page page(String html) {
		return page("/", html);
	}

	static Page page(String path, String html) {
		URI address = address(path);
		return Page.of(address, Jsoup.parse(html, address.toString()));
	}

	static URI address(String path) {
		return HOME.resolve(path);
	}

}
