package app.joren.console.browser;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.ReaderReports;
import app.joren.console.testing.StandIns;
import app.joren.console.testing.Story;
import app.joren.console.testing.Things;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.crawler.Crawl;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import com.github.tomakehurst.wiremock.WireMockServer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page in light and dark, in both languages, wide and on a phone: free of faults
 * that axe knows, no wider than the window, and as a picture in {@code target/pages} for
 * somebody to look at.
 */
@ConsoleTest
@EnabledIf("app.joren.console.browser.Browser#isInstalled")
class PagePicturesTests {

	private static final Path PICTURES = Path.of("target/pages");

	@TempDir
	private static Path profile;

	@LocalServerPort
	private int port;

	@Autowired
	private Story story;

	@Autowired
	private WireMockServer services;

	private final SoftAssertions faults = new SoftAssertions();

	@Test
	void everyPageIsSound() {
		try (Browser browser = new Browser(this.port, profile, "en")) {
			look(browser, "sign-in", "/sign-in?failed");
			signIn(browser);
			look(browser, "home-empty", "/");
			pages().forEach((name, path) -> look(browser, name, path));
		}
		this.faults.assertAll();
	}

	private Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		String watched = this.story.pasted("https://watched.example/");
		this.story.found(watched, Things.findings());
		pages.put("watching", "/apps/" + watched);
		String failed = this.story.pasted("https://failed.example/");
		this.story.failed(failed, ProblemType.ROBOTS_DISALLOW);
		pages.put("failed", "/apps/" + failed);
		String proposed = this.story.pasted("kitadani.example");
		this.story.proposed(proposed);
		pages.put("proposal", "/apps/" + proposed);
		String crawled = this.story.pasted("kitadani.example");
		this.story.proposed(crawled);
		this.story.started(crawled);
		pages.put("app-begun", "/apps/" + begun());
		this.story.crawled(crawled, Crawl.State.FINISHED, 128,
				new Problem(ProblemType.PAGE_NOT_FOUND, "Gone.", "Nothing.", "https://kitadani.example/2019/old-page"),
				new Problem(ProblemType.TIMED_OUT, "Slow.", "Wait.", "https://kitadani.example/2020/slow"));
		pages.put("app", "/apps/" + crawled);
		this.story.siteChanged(crawled, DefinitionChanged.Outcome.SITE_BROKEN);
		this.story.drifted(crawled);
		pages.put("app-waiting", "/apps/" + drifted());
		this.story.siteChanged(crawled, DefinitionChanged.Outcome.TAKEN);
		pages.put("app-events", "/apps/" + crawled + "#open");
		pages.put("events", "/apps/" + crawled + "/events#open");
		pages.put("report", "/apps/" + crawled + "/report");
		pages.put("report-one-doubt", "/apps/" + crawled + "/report?doubt=CARDS");
		pages.put("why", "/apps/" + crawled + "/articles/a1");
		pages.put("why-all", "/apps/" + crawled + "/articles/a1#open");
		pages.put("correct", "/apps/" + crawled + "/articles/a1/correct");
		pages.put("correction", "/apps/" + crawled + "/articles/a1/correct?node=0.1.0.0#propose");
		pages.put("versions", "/apps/" + crawled + "/definitions");
		pages.put("remade", "/apps/" + remade(Crawl.State.FINISHED) + "/definitions");
		pages.put("remaking", "/apps/" + remade(Crawl.State.RUNNING) + "/definitions");
		pages.put("editor", "/apps/" + crawled + "/definitions/2");
		pages.put("editor-faults", "/apps/" + crawled + "/definitions/2#save");
		pages.put("compare", "/apps/" + crawled + "/definitions/compare?from=1&to=2");
		pages.put("remove", "/apps/" + crawled + "/remove");
		StandIns.operate(this.services, crawled);
		StandIns.push(this.services, crawled);
		StandIns.pushNothing(this.services, proposed);
		pages.put("push", "/apps/" + crawled + "/push");
		pages.put("push-empty", "/apps/" + proposed + "/push");
		pages.put("push-write", "/apps/" + crawled + "/push/write");
		pages.put("push-confirm", "/apps/" + crawled + "/push/c5");
		pages.put("push-shut", "/apps/" + crawled + "/push/c2");
		pages.put("push-done", "/apps/" + crawled + "/push/c1");
		pages.put("sites", "/operations/sites");
		pages.put("crawls", "/apps/" + crawled + "/crawls");
		pages.put("crawls-shut-out", "/apps/" + shutOut() + "/crawls");
		pages.put("shut-outs", "/operations/shut-outs");
		StandIns.read(this.services, crawled, ReaderReports.club());
		pages.put("analytics", "/apps/" + crawled + "/analytics#open");
		String unread = begun();
		StandIns.read(this.services, unread, ReaderReports.nothing());
		pages.put("analytics-empty", "/apps/" + unread + "/analytics");
		pages.put("queues", "/operations/queues");
		pages.put("dead-letters", "/operations/queues/crawler/visits.fifo#open");
		pages.put("dead-letter", "/operations/queues/crawler/visits.fifo/d1/delete");
		pages.put("home", "/");
		pages.put("not-found", "/apps/none");
		return pages;
	}

	private String shutOut() {
		String shutOut = this.story.pasted("https://www.shut.example/");
		StandIns.operate(this.services, shutOut);
		StandIns.pause(this.services, shutOut);
		return shutOut;
	}

	private String drifted() {
		String drifted = this.story.pasted("drifted.example");
		this.story.proposed(drifted);
		this.story.drifted(drifted);
		return drifted;
	}

	private String remade(Crawl.State state) {
		String remade = this.story.pasted("remade.example");
		this.story.proposed(remade);
		this.story.started(remade);
		this.story.crawled(remade, Crawl.State.FINISHED, 27);
		this.story.remade(remade, state, 12);
		return remade;
	}

	private String begun() {
		String begun = this.story.pasted("begun.example");
		this.story.proposed(begun);
		this.story.started(begun);
		return begun;
	}

	private static void signIn(Browser browser) {
		browser.open("/sign-in?lang=en");
		browser.type("username", "admin");
		browser.type("password", ConsoleTest.PASSWORD);
		browser.press("form button.primary");
		browser.sees("Turn a website into an app");
	}

	/**
	 * Looks at a page.
	 * @param path its address; a fragment is a button that is pressed there, or asks for
	 * all details to be open
	 */
	private void look(Browser browser, String name, String path) {
		String address = path.replaceFirst("#.*", "");
		String join = address.contains("?") ? "&" : "?";
		for (String language : List.of("ja", "en")) {
			browser.size(1280, 900, false);
			browser.scheme("light");
			browser.open(address + join + "lang=" + language);
			act(browser, path.substring(address.length()));
			check(browser, name + "-" + language + "-light");
			browser.scheme("dark");
			check(browser, name + "-" + language + "-dark");
			browser.scheme("light");
			browser.size(390, 844, true);
			check(browser, name + "-" + language + "-phone");
		}
	}

	private static void act(Browser browser, String action) {
		if (action.equals("#open")) {
			browser.script("document.querySelectorAll('details').forEach((part) => part.open = true)");
		}
		else if (!action.isEmpty()) {
			browser.press(action);
			browser.visible(By.cssSelector(".learnt, #faults"));
		}
	}

	private void check(Browser browser, String name) {
		browser.picture(PICTURES.resolve(name + ".png"));
		this.faults.assertThat(browser.accessibilityFaults()).as(name).isEmpty();
		this.faults
			.assertThat(browser
				.script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
			.as(name + " is no wider than the window")
			.isEqualTo(true);
	}

}
