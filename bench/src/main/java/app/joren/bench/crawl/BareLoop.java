package app.joren.bench.crawl;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The least that a crawler in Java can do, as a program: fetch, parse, take the links and
 * the heading.
 */
final class BareLoop {

	private BareLoop() {
	}

	/** Fetches the addresses in a file. */
	public static void main(String[] args) throws IOException, InterruptedException {
		long links = 0;
		long headings = 0;
		try (HttpClient client = HttpClient.newHttpClient()) {
			for (String address : Files.readAllLines(Path.of(args[0]))) {
				String html = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
					.body();
				Document page = Jsoup.parse(html, address);
				links += page.select("a[href]").eachAttr("abs:href").size();
				headings += page.select("h1").size();
			}
		}
		System.out.println(links + " links, " + headings + " headings");
	}

}
