package app.joren.crawler.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A feed that publishes, and names who tells of that. */
public final class TinyFeed {

	private final TinySite site;

	private final String path;

	private final List<String> items = new ArrayList<>();

	private String links = "";

	/** A feed of a site, with nothing in it. */
	public TinyFeed(TinySite site, String path) {
		this.site = site;
		this.path = path;
		write();
	}

	/** Its own address. */
	public String address() {
		return this.site.address() + this.path;
	}

	/** It names a hub from now on, and nobody else. */
	public TinyFeed naming(TinyHub hub, String self) {
		return naming(
				"<atom:link rel='hub' href='%s/'/><atom:link rel='self' href='%s'/>".formatted(hub.address(), self));
	}

	/** It has these links from now on. */
	public TinyFeed naming(String elements) {
		this.links = elements;
		return write();
	}

	/** A new story. */
	public TinyFeed publish(int number) {
		String story = "/story-" + number;
		this.site.page(story, """
				<html><head><title>Story %1$d</title></head><body><h1>Story %1$d</h1><div class="body">
				<p>This is what happened on day %1$d of the regatta, told by people who rowed in boat %1$d, and by two
				who swam beside it because there was no place left for them in it.</p></div></body></html>"""
			.formatted(number));
		this.items.addFirst("<item><title>Story %d</title><link>%s</link><pubDate>%s</pubDate></item>".formatted(number,
				this.site.address() + story,
				DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC))));
		return write();
	}

	private TinyFeed write() {
		this.site.page(this.path, """
				<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
				<title>Tiny</title>%s%s</channel></rss>""".formatted(this.links, String.join("", this.items)));
		return this;
	}

}
