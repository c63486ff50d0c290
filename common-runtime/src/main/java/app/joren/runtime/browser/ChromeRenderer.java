package app.joren.runtime.browser;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.locks.ReentrantLock;

import app.joren.runtime.robots.PoliteFetcher;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renders pages in Chromium, one at a time. The browser is started when it is first
 * needed, and anew after some pages and after any trouble.
 */
public final class ChromeRenderer implements PageRenderer, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(ChromeRenderer.class);

	private final BrowserSettings settings;

	private final PoliteFetcher fetcher;

	private final String userAgent;

	private final ReentrantLock turn = new ReentrantLock(true);

	private final SharedAnswers shared = new SharedAnswers();

	private @Nullable GuardedProxy proxy;

	private @Nullable RunningChrome chrome;

	private int pages;

	/** A renderer whose requests are a fetcher's. */
	public ChromeRenderer(BrowserSettings settings, PoliteFetcher fetcher, String userAgent) {
		this.settings = settings;
		this.fetcher = fetcher;
		this.userAgent = userAgent;
	}

	@Override
	public boolean available() {
		return this.settings.installed();
	}

	@Override
	public RenderedPage render(URI address, @Nullable String contentType, byte[] body, int most) {
		if (!available()) {
			return RenderedPage.failed("There is no browser to run the page's scripts.");
		}
		this.turn.lock();
		try {
			return inTurn(address, contentType, body, most);
		}
		catch (WebDriverException | IOException ex) {
			log.warn("The browser failed at {}: {}", address, ex.getMessage());
			stop();
			return RenderedPage.failed("The browser failed at this page.");
		}
		finally {
			this.turn.unlock();
		}
	}

	private RenderedPage inTurn(URI address, @Nullable String contentType, byte[] body, int most) throws IOException {
		GuardedProxy way = this.proxy;
		if (way == null) {
			way = new GuardedProxy();
			this.proxy = way;
		}
		RunningChrome browser = this.chrome;
		if (browser == null) {
			browser = new RunningChrome(this.settings, way, this.userAgent);
			this.chrome = browser;
		}
		PageTraffic traffic = new PageTraffic(this.fetcher, this.settings, this.shared, most);
		traffic.put(address, contentType, body);
		way.serve(traffic);
		try {
			return browser.html(address.toString(), traffic)
				.map((html) -> new RenderedPage(html, traffic.requests(), traffic.refused(), ""))
				.orElseGet(() -> new RenderedPage("", traffic.requests(), traffic.refused(),
						"The page's scripts make a document without end."));
		}
		finally {
			way.serve(null);
			leave(browser);
		}
	}

	private void leave(RunningChrome browser) {
		if (++this.pages >= this.settings.pages()) {
			stop();
			return;
		}
		try {
			browser.forget();
		}
		catch (WebDriverException ex) {
			stop();
		}
	}

	private void stop() {
		this.pages = 0;
		if (this.chrome != null) {
			this.chrome.close();
			this.chrome = null;
		}
	}

	@Override
	public void close() {
		this.turn.lock();
		try {
			stop();
			if (this.proxy != null) {
				this.proxy.close();
				this.proxy = null;
			}
		}
		finally {
			this.turn.unlock();
		}
	}

}
