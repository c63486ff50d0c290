package app.joren.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoSiteTests {

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");

	private static final HttpClient client = HttpClient.newHttpClient();

	private static DemoSite site;

	@BeforeAll
	static void startSite() throws IOException {
		site = DemoSite.start(0);
	}

	@AfterAll
	static void stopSite() {
		site.close();
	}

	@Test
	void everyLinkOnTheSiteLeadsSomewhere() throws Exception {
		Set<URI> seen = new HashSet<>(Set.of(site.japanese()));
		Queue<URI> waiting = new ArrayDeque<>(seen);
		while (!waiting.isEmpty()) {
			URI address = waiting.remove();
			HttpResponse<String> page = get(address);
			assertThat(page.statusCode()).as(address.toString()).isEqualTo(200);
			if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
				links(address, page.body()).filter(seen::add).forEach(waiting::add);
			}
		}
		assertThat(seen).hasSizeGreaterThan(120);
	}

	@Test
	void everyStoryIsListedInItsSection() throws Exception {
		for (Edition edition : List.of(Edition.japanese(), Edition.english())) {
			assertThat(edition.stories()).hasSizeGreaterThanOrEqualTo(24);
			for (String section : Edition.SECTIONS) {
				String first = get(site.japanese().resolve(edition.sectionPath(section))).body();
				assertThat(first).contains(edition.stories(section).getFirst().path());
			}
		}
	}

	@Test
	void answersNotModifiedToTheTagItGave() throws Exception {
		String tag = get(site.english()).headers().firstValue("ETag").orElseThrow();
		HttpRequest again = HttpRequest.newBuilder(site.english()).header("If-None-Match", tag).build();

		HttpResponse<String> answer = client.send(again, BodyHandlers.ofString());

		assertThat(answer.statusCode()).isEqualTo(304);
		assertThat(answer.body()).isEmpty();
	}

	@Test
	void saysThatAPageIsNotThere() throws Exception {
		assertThat(get(site.japanese().resolve("/nowhere.html")).statusCode()).isEqualTo(404);
	}

	@Test
	void writesJapaneseDatesAsTheyAreWrittenThere() throws Exception {
		String page = get(site.japanese().resolve("/news/2026/1114-manase-derby.html")).body();

		assertThat(page).contains("2026年11月14日(土) 19:00");
	}

	private static Stream<URI> links(URI base, String html) {
		return LINK.matcher(html)
			.results()
			.map((match) -> match.group(1))
			.filter((link) -> !link.startsWith("mailto:"))
			.map(base::resolve)
			.filter((link) -> base.getAuthority().equals(link.getAuthority()));
	}

	private static HttpResponse<String> get(URI address) throws Exception {
		return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
	}

}
