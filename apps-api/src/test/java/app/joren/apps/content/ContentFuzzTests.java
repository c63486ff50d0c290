package app.joren.apps.content;

import java.net.URI;
import java.util.Map;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Crawler;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.contracts.article.Article;
import app.joren.emulator.testing.ApiFuzzer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What strangers may ask keeps to its document, whatever they ask. */
@AppsTest
class ContentFuzzTests {

	private static final int EXAMPLES = 20;

	@LocalServerPort
	private int port;

	@Autowired
	private Crawler crawler;

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@Test
	void strangersGetNoServerErrorAndNothingThatIsNotDocumented() throws InterruptedException {
		assertThat(fuzzer(Map.of()).run(EXAMPLES)).isEmpty();
	}

	@Test
	void whatIsThereIsAsItIsDocumented() throws InterruptedException {
		String appId = Samples.anyAppId();
		this.console.save(appId, club(section("news")));
		Article derby = Samples.article(appId, "derby", "2026-11-24T19:30:00+09:00");
		this.crawler.tell(this.crawler.found(appId, derby, "news"));
		await().untilAsserted(() -> assertThat(this.phone.titles("/v1/apps/" + appId + "/articles", 1)).hasSize(1));

		assertThat(fuzzer(
				Map.of("path.appId", appId, "path.articleId", derby.id(), "path.sectionId", "news", "query.limit", "3"))
			.run(EXAMPLES)).isEmpty();
	}

	private ApiFuzzer fuzzer(Map<String, String> parameters) {
		URI base = URI.create("http://127.0.0.1:" + this.port);
		return new ApiFuzzer(base.resolve("/v3/api-docs/content"), base, parameters);
	}

}
