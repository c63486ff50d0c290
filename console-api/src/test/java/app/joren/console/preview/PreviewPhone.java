package app.joren.console.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A phone's browser with the preview in it, by what a person sees and does there. */
final class PreviewPhone implements AutoCloseable {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private final Path profile;

	private final ChromeDriver browser;

	PreviewPhone() throws IOException {
		this.profile = Files.createTempDirectory("preview-phone");
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM.toString());
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
				"--no-default-browser-check", "--user-data-dir=" + this.profile, "--lang=en-GB");
		options.setExperimentalOption("mobileEmulation",
				Map.of("deviceMetrics", Map.of("width", 390, "height", 780, "pixelRatio", 2.0)));
		this.browser = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
	}

	/** Whether this machine has the browser. */
	static boolean available() {
		return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
	}

	void open(URI page) {
		this.browser.get("about:blank");
		this.browser.get(page.toString());
	}

	/** Waits for an element and gives it. */
	WebElement see(String selector) {
		return new WebDriverWait(this.browser, Duration.ofSeconds(15))
			.until((driver) -> driver.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
	}

	void seeText(String selector, String text) {
		new WebDriverWait(this.browser, Duration.ofSeconds(15))
			.until((driver) -> Boolean.TRUE.equals(this.browser.executeScript(
					"""
							return [...document.querySelectorAll(arguments[0])].some((each) => each.innerText.includes(arguments[1]))""",
					selector, text)));
	}

	void seeNo(String selector) {
		new WebDriverWait(this.browser, Duration.ofSeconds(15)).until((driver) -> all(selector).isEmpty());
	}

	void seeCount(String selector, int count) {
		new WebDriverWait(this.browser, Duration.ofSeconds(15)).until((driver) -> all(selector).size() == count);
	}

	List<WebElement> all(String selector) {
		return this.browser.findElements(By.cssSelector(selector));
	}

	/** Presses what moves or lies under something that moves. */
	void tap(String selector) {
		run("document.querySelector('%s').click()".formatted(selector));
	}

	/** What axe finds wrong in what is shown. */
	@SuppressWarnings("unchecked")
	List<String> accessibilityFaults() throws IOException {
		try (var axe = PreviewPhone.class.getResourceAsStream("/axe.min.js")) {
			run(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8) + "; window.axe = axe;");
		}
		return (List<String>) Objects.requireNonNull(this.browser.executeAsyncScript("""
				const done = arguments[arguments.length - 1];
				axe.run('#device').then((result) => done(result.violations.map((fault) =>
					fault.id + ': ' + fault.nodes.map((node) => node.html).join(' | '))))"""));
	}

	void press(Keys key) {
		new Actions(this.browser).sendKeys(key).perform();
	}

	Object run(String script) {
		return Objects.requireNonNullElse(((JavascriptExecutor) this.browser).executeScript(script), "");
	}

	/** What an element looks like, once it is there. */
	String style(String selector, String property) {
		return String.valueOf(((JavascriptExecutor) this.browser).executeScript(
				"return getComputedStyle(arguments[0]).getPropertyValue(arguments[1])", see(selector), property));
	}

	void emulate(String feature, String value) {
		this.browser.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", feature, "value", value))));
	}

	void zone(String zone) {
		this.browser.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
	}

	/** Takes away what the page's app keeps on the phone. */
	void forget() {
		this.browser.executeAsyncScript("""
				const done = arguments[arguments.length - 1];
				const request = indexedDB.deleteDatabase('joren-preview');
				request.onsuccess = request.onblocked = () => done();""");
	}

	/** Waits for a script's condition. */
	void until(String condition) {
		new WebDriverWait(this.browser, Duration.ofSeconds(15)).until((driver) -> Boolean.TRUE
			.equals(this.browser.executeAsyncScript("Promise.resolve(%s).then(arguments[0])".formatted(condition))));
	}

	/** Waits until the worker serves the page and keeps all of its files. */
	void installed() {
		until("navigator.serviceWorker.ready.then(() => Boolean(navigator.serviceWorker.controller))");
	}

	/** Keeps a picture for people to look at. */
	void picture(String name) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "preview"));
		Files.write(folder.resolve(name + ".png"), this.browser.getScreenshotAs(OutputType.BYTES));
	}

	/**
	 * What the browser complained about, for example a broken content security policy.
	 */
	List<String> complaints() {
		return this.browser.manage()
			.logs()
			.get("browser")
			.getAll()
			.stream()
			.map(Object::toString)
			.filter((line) -> line.contains("SEVERE"))
			.toList();
	}

	@Override
	public void close() {
		this.browser.quit();
	}

}
