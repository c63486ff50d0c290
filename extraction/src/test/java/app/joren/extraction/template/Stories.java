package app.joren.extraction.template;

import java.net.URI;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import app.joren.extraction.page.Page;
import app.joren.extraction.site.Hints;
import org.jsoup.Jsoup;

/** Article pages of a site that does not exist, all made alike. */
final class Stories {

	private static final List<String> SUBJECTS = List.of("harbour bridge", "village school", "northern orchard",
			"river mill", "market hall", "mountain railway");

	private Stories() {
	}

	/** Some prose that no other story has. */
	static String prose(int n) {
		String subject = SUBJECTS.get(n % SUBJECTS.size());
		return """
				<p>The %1$s was opened again on day %2$d after a long winter, and everybody in the %1$s was glad of it.</p>
				<p>Nobody had expected the %1$s number %2$d to be ready, said the builders, who worked through %2$d nights.</p>"""
			.formatted(subject, n);
	}

	static String title(int n) {
		return "About the " + SUBJECTS.get(n % SUBJECTS.size()) + " in chapter " + n;
	}

	static Page page(String path, String html) {
		URI address = URI.create("https://news.example" + path);
		return Page.of(address, Jsoup.parse(html, address.toString()));
	}

	static List<Sample> samples(int count, IntFunction<String> html) {
		return samples(count, html, (n) -> Hints.none());
	}

	static List<Sample> samples(int count, IntFunction<String> html, IntFunction<Hints> hints) {
		return IntStream.rangeClosed(1, count)
			.mapToObj((n) -> new Sample(page("/story-" + n, html.apply(n)), hints.apply(n), null))
			.toList();
	}

}
