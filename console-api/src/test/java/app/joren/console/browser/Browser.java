package app.joren.console.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window. */
class Browser implements AutoCloseable {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ChromeDriver driver;

	private final String console;

	Browser(int port, Path profile, String language) {
		System.setProperty("SE_OFFLINE", "true");
		System.setProperty("SE_AVOID_STATS", "true");
		this.console = "http://127.0.0.1:" + port;
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
		this.driver = new ChromeDriver(service, options(profile, language));
	}

	static boolean isInstalled() {
		return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
	}

	private static ChromeOptions options(Path profile, String language) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM.toFile());
		options.addArguments(List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
				"--no-default-browser-check", "--user-data-dir=" + profile, "--lang=" + language));
		return options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
	}

	void open(String path) {
		this.driver.get(this.console + path);
	}

	/** Replaces what is in a field, as a person does it with the keyboard. */
	void type(String id, String text) {
		visible(By.id(id)).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
	}

	void press(String css) {
		WebElement button = visible(By.cssSelector(css));
		// In the middle of the window, where no bar lies over it.
		script("arguments[0].scrollIntoView({ block: 'center' })", button);
		button.click();
	}

	WebElement visible(By by) {
		return new WebDriverWait(this.driver, PATIENCE).until(ExpectedConditions.visibilityOfElementLocated(by));
	}

	void sees(String text) {
		new WebDriverWait(this.driver, PATIENCE).withMessage(() -> "Nobody sees '" + text + "' in " + text())
			.until((browser) -> text().contains(text));
	}

	/** Waits until fields have these values, in this order. */
	void reads(String css, String... values) {
		String script = "return Array.from(document.querySelectorAll(arguments[0])).map((field) => field.value)";
		new WebDriverWait(this.driver, PATIENCE).withMessage(() -> css + " reads " + script(script, css))
			.until((browser) -> List.of(values).equals(script(script, css)));
	}

	String text() {
		return String.valueOf(script("return document.body.innerText"));
	}

	String path() {
		return String.valueOf(this.driver.getCurrentUrl()).substring(this.console.length());
	}

	@Nullable Object script(String script, Object... arguments) {
		return ((JavascriptExecutor) this.driver).executeScript(script, arguments);
	}

	ChromeDriver driver() {
		return this.driver;
	}

	void size(int width, int height, boolean phone) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
	}

	void scheme(String scheme) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
	}

	/** The whole page as a picture. */
	void picture(Path file) {
		Object data = this.driver
			.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
			.get("data");
		try {
			Files.createDirectories(file.getParent());
			Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What axe finds wrong on the page. */
	@SuppressWarnings("unchecked")
	List<String> accessibilityFaults() {
		try (var axe = Browser.class.getResourceAsStream("/axe.min.js")) {
			script(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8)
					+ "; window.axe = axe;");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return (List<String>) Objects.requireNonNull(this.driver.executeAsyncScript("""
				const done = arguments[arguments.length - 1];
				axe.run({ iframes: false }).then((result) => done(result.violations.map((fault) =>
					fault.id + ': ' + fault.nodes.map((node) => node.html).join(' | '))))"""));
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
