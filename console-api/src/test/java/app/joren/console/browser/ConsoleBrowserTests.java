package app.joren.console.browser;

import java.nio.file.Path;

import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.Story;
import app.joren.console.testing.Things;
import app.joren.contracts.crawler.Crawl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The admin's way from the sign-in to the preview. */
@ConsoleTest
@EnabledIf("app.joren.console.browser.Browser#isInstalled")
class ConsoleBrowserTests {

	@TempDir
	private static Path profile;

	@LocalServerPort
	private int port;

	@Autowired
	private Story story;

	private Browser browser;

	@BeforeEach
	void openBrowser() {
		this.browser = new Browser(this.port, profile, "en");
		this.browser.size(1280, 900, false);
	}

	@AfterEach
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void anAddressBecomesAnAppInThePreview() {
		signIn();
		String appId = paste("kitadani.example");
		watch(appId);
		decide();
		crawl(appId);
	}

	private void signIn() {
		this.browser.open("/");
		this.browser.type("username", "admin");
		this.browser.type("password", ConsoleTest.PASSWORD);
		this.browser.press("form button.primary");
		this.browser.sees("Turn a website into an app");
	}

	private String paste(String address) {
		this.browser.type("address", address + Keys.ENTER);
		this.browser.sees("Waiting for a free worker");
		return this.browser.path().replaceFirst("/apps/", "");
	}

	private void watch(String appId) {
		this.story.found(appId, Things.findings());
		this.browser.sees("248 addresses in the sitemap");

		this.story.proposed(appId);
		this.browser.sees("Autumn hut opening hours");
	}

	private void decide() {
		this.browser.type("name-news", "From the hut" + Keys.TAB);
		this.browser.visible(By.cssSelector("[aria-label='Move From the hut up']"));

		this.browser.press("#down-news");
		this.browser.reads(".section-name input", "Events", "From the hut", "Shop");

		this.browser.press("#hide-shop");
		this.browser.sees("2 of 3 sections in the app");
	}

	private void crawl(String appId) {
		this.browser.press("#start");
		this.browser.sees("The app appears here with the first articles.");

		this.story.crawled(appId, Crawl.State.RUNNING, 12);
		assertThat(this.browser.visible(By.tagName("iframe")).getDomAttribute("src"))
			.isEqualTo("/preview/?app=" + appId);

		this.story.crawled(appId, Crawl.State.FINISHED, 40);
		this.browser.sees("Fetch again");
	}

}
