package app.joren.crawler.ping;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import app.joren.extraction.page.References;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads calls of {@code weblogUpdates} (XML-RPC), by which weblogs tell update services.
 */
public final class WeblogUpdate {

	private static final List<String> CALLS = List.of("weblogUpdates.ping", "weblogUpdates.extendedPing");

	private static final URI NOWHERE = URI.create("https://nowhere.invalid/");

	private WeblogUpdate() {
	}

	/**
	 * The weblog's address: the second parameter of both calls. The parser knows no
	 * entities but XML's own, and fetches nothing.
	 */
	public static Optional<URI> site(byte[] body) {
		Document call = Jsoup.parse(new String(body, StandardCharsets.UTF_8), "", Parser.xmlParser());
		List<String> values = call.select("methodCall > params > param > value").stream().map(Element::text).toList();
		Element name = call.selectFirst("methodCall > methodName");
		return Optional.ofNullable(name)
			.filter((named) -> CALLS.contains(named.text().strip()) && values.size() > 1)
			.flatMap((named) -> References.resolve(NOWHERE, values.get(1).strip()))
			.filter((site) -> !NOWHERE.getHost().equals(site.getHost()));
	}

}
