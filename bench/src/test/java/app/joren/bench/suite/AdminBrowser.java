package app.joren.bench.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What an admin does at the console, in a browser. */
final class AdminBrowser implements AutoCloseable {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private final ChromeDriver browser;

	private final Path pictures;

	AdminBrowser(Path profile, Path pictures) {
		System.setProperty("SE_OFFLINE", "true");
		System.setProperty("SE_AVOID_STATS", "true");
		ChromeOptions options = new ChromeOptions();
		options.setBinary(CHROMIUM.toFile());
		options.addArguments(List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
				"--no-default-browser-check", "--user-data-dir=" + profile, "--lang=en", "--window-size=1280,1000"));
		this.browser = new ChromeDriver(
				new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
		this.pictures = pictures;
	}

	static boolean isInstalled() {
		return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
	}

	void signIn(URI console, String name, String password) {
		this.browser.get(console.resolve("/sign-in?lang=en").toString());
		type("#username", name);
		type("#password", password + Keys.ENTER);
		visible("#address");
	}

	/** Pastes an address and watches until the proposal is there. */
	void paste(String address) {
		type("#address", address + Keys.ENTER);
		visible("#live");
		visible("#proposal");
		keep("proposal");
	}

	/** Gives the first section another name. */
	void renameFirstSection(String name) {
		visible(".section-name input").sendKeys(Keys.chord(Keys.CONTROL, "a"), name + Keys.TAB);
		waiting().until((driver) -> name.equals(visible(".sections h3").getDomProperty("textContent")));
	}

	/** Makes the app and waits until a phone shows its first article. */
	void makeTheApp() {
		click("#start");
		visible("#frame iframe");
	}

	/** Opens the first article that the phone lists, and waits until it is there. */
	String openFirstArticle() {
		waiting().until(ExpectedConditions.frameToBeAvailableAndSwitchToIt(By.cssSelector("#frame iframe")));
		WebElement first = visible("[data-article]");
		keep("preview");
		String title = first.getText().lines().findFirst().orElse("");
		first.click();
		waiting().until((driver) -> headings().contains(title));
		top();
		keep("article");
		return title;
	}

	/** Waits until the crawl has ended. */
	void waitForTheCrawl() {
		visible("#crawl-again");
	}

	/** Looks at the proposal again. */
	void openProposal() {
		open("#actions a[href$='/proposal']");
		visible("#proposal");
	}

	/** The app whose page is open. */
	String appId() {
		return String.valueOf(this.browser.getCurrentUrl()).replaceFirst(".*/apps/([^/?]+).*", "$1");
	}

	/** What parts of the page say. */
	List<String> texts(String css) {
		return this.browser.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
	}

	/** Leaves the picture or the preview that is in the page. */
	void top() {
		this.browser.switchTo().defaultContent();
	}

	void open(String link) {
		WebElement found = waiting().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(link)));
		this.browser.get(String.valueOf(found.getDomProperty("href")));
	}

	void click(String css) {
		WebElement button = visible(css);
		scrollTo(button);
		button.click();
	}

	void scrollTo(WebElement element) {
		((JavascriptExecutor) this.browser).executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
	}

	private List<String> headings() {
		return this.browser.findElements(By.tagName("h1")).stream().map(WebElement::getText).toList();
	}

	private void type(String css, String text) {
		visible(css).sendKeys(text);
	}

	WebElement visible(String css) {
		return waiting().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
	}

	WebDriverWait waiting() {
		WebDriverWait wait = new WebDriverWait(this.browser, PATIENCE);
		// A live page replaces its parts, also between finding one and reading it.
		wait.ignoring(StaleElementReferenceException.class);
		return wait;
	}

	void keep(String name) {
		try {
			Files.createDirectories(this.pictures);
			Files.write(this.pictures.resolve(name + ".png"), this.browser.getScreenshotAs(OutputType.BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.browser.quit();
	}

}
