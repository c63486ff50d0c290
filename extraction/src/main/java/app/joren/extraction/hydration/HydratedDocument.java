package app.joren.extraction.hydration;

import java.util.List;

import app.joren.extraction.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes what a state holds as a plain page. */
final class HydratedDocument {

	private final Page page;

	private final Document document;

	private final Element main;

	HydratedDocument(Page page) {
		this.page = page;
		this.document = page.document().clone();
		this.document.select("body script, body style, body noscript, body template, head script:not([type*=ld+json])")
			.remove();
		this.main = new Element("main");
	}

	/** The page with an article. */
	Page with(StateItem item) {
		this.document.body().select("main,article").remove();
		Element article = this.main.appendElement("article");
		article.appendElement("h1").text(item.title());
		byline(article, item);
		picture(article, item);
		Element body = article.appendElement("div").addClass("article-body");
		body.append(RichText.html(item.body() == null ? "" : item.body()));
		body.select("script,style,noscript,template").remove();
		meta("og:type", "article");
		meta("og:title", item.title());
		if (item.date() != null) {
			meta("article:published_time", item.date());
		}
		if (item.summary() != null) {
			meta("og:description", item.summary());
		}
		item.authors()
			.forEach((name) -> this.document.head().appendElement("meta").attr("name", "author").attr("content", name));
		if (this.document.title().isBlank()) {
			this.document.title(item.title());
		}
		return done();
	}

	/** The page with lists. */
	Page with(List<StateSearch.Listed> lists) {
		ItemAddresses addresses = new ItemAddresses(this.page);
		for (StateSearch.Listed list : lists) {
			Element section = this.main.appendElement("section");
			for (StateItem item : list.items()) {
				String address = item.address();
				if (address != null) {
					addresses.of(address, list.name()).ifPresent((target) -> entry(section, item, target.toString()));
				}
			}
		}
		return done();
	}

	/** The page with markup that a state holds ready. */
	Page with(String html) {
		this.main.append(html);
		this.main.select("script,style,noscript,template").remove();
		return done();
	}

	private void entry(Element section, StateItem item, String address) {
		Element entry = section.appendElement("article");
		entry.appendElement("h2").appendElement("a").attr("href", address).text(item.title());
		time(entry, item);
		if (item.image() != null) {
			entry.appendElement("img").attr("src", item.image()).attr("alt", "");
		}
		if (item.summary() != null) {
			entry.appendElement("p").text(item.summary());
		}
	}

	private static void byline(Element article, StateItem item) {
		if (!item.authors().isEmpty()) {
			Element byline = article.appendElement("p").addClass("byline");
			item.authors()
				.forEach((name) -> byline.appendElement("span").addClass("author").attr("rel", "author").text(name));
		}
		time(article, item);
	}

	private static void time(Element parent, StateItem item) {
		if (item.date() != null) {
			parent.appendElement("time").attr("datetime", item.date()).text(item.date());
		}
	}

	private void picture(Element article, StateItem item) {
		if (item.image() != null && this.page.resolve(item.image()).isPresent()) {
			meta("og:image", this.page.resolve(item.image()).get().toString());
			article.appendElement("figure")
				.addClass("lead-image")
				.appendElement("img")
				.attr("src", item.image())
				.attr("alt", "");
		}
	}

	private void meta(String name, String content) {
		if (this.document.head().selectFirst("meta[property=\"" + name + "\"]") == null) {
			this.document.head().appendElement("meta").attr("property", name).attr("content", content);
		}
	}

	private Page done() {
		this.document.body().appendChild(this.main);
		return new Page(this.page.address(), this.page.base(), this.page.charset(), this.document);
	}

	static String text(String html) {
		return Jsoup.parseBodyFragment(html).body().text();
	}

}
