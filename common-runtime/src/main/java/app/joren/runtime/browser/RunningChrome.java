package app.joren.runtime.browser;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One browser with a profile of its own, behind a proxy. */
final class RunningChrome implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(RunningChrome.class);

	/** What pages are not to have, though browsers offer it. */
	private static final String WITHOUT = """
			for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebSocket', 'WebTransport', 'EventSource',
					'SharedWorker', 'Notification']) { try { delete window[name]; } catch (e) {} }
			try { delete Navigator.prototype.serviceWorker; delete Navigator.prototype.sendBeacon; } catch (e) {}
			window.open = () => null;
			""";

	private static final String STATE = "return document.readyState + ' ' + document.getElementsByTagName('*').length + ' '"
			+ " + (document.body ? document.body.textContent.length : 0)";

	/** Counted before it is written, since writing what has no end has none either. */
	private static final String DOCUMENT = "const most = arguments[0]; if (document.getElementsByTagName('*').length * 8 > most"
			+ " || (document.body && document.body.textContent.length > most)) return null;"
			+ " const html = document.documentElement.outerHTML; return html.length > most ? null : html;";

	private static final int QUIET_LOOKS = 4;

	private static final int EMPTY_LOOKS = 20;

	private final Path profile;

	private final ChromeDriverService service;

	private final ChromeDriver driver;

	private final List<ProcessHandle> processes;

	private final BrowserSettings settings;

	RunningChrome(BrowserSettings settings, GuardedProxy proxy, String userAgent) throws IOException {
		this.settings = settings;
		this.profile = Files.createTempDirectory("joren-browser-");
		this.service = new ChromeDriverService.Builder().usingDriverExecutable(settings.driver().toFile())
			.usingAnyFreePort()
			.withSilent(true)
			.build();
		List<Long> before = ProcessHandle.current().children().map(ProcessHandle::pid).toList();
		try {
			this.driver = new ChromeDriver(this.service, options(settings, proxy, this.profile),
					ClientConfig.defaultConfig().readTimeout(settings.pageTime().plusSeconds(10)));
		}
		catch (WebDriverException ex) {
			this.service.stop();
			delete(this.profile);
			throw ex;
		}
		this.processes = ProcessHandle.current()
			.children()
			.filter((child) -> !before.contains(child.pid()))
			.filter((child) -> child.info().command().orElse("").contains("chromedriver"))
			.flatMap((child) -> Stream.concat(Stream.of(child), child.descendants()))
			.toList();
		this.driver.manage().timeouts().pageLoadTimeout(settings.pageTime()).scriptTimeout(Duration.ofSeconds(5));
		this.driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WITHOUT));
		this.driver.executeCdpCommand("Network.enable", Map.of());
		this.driver.executeCdpCommand("Network.setUserAgentOverride", Map.of("userAgent", userAgent));
		this.driver.executeCdpCommand("Network.setBypassServiceWorker", Map.of("bypass", true));
		this.driver.executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "deny"));
	}

	private static ChromeOptions options(BrowserSettings settings, GuardedProxy proxy, Path profile) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(settings.binary().toFile());
		options.setPageLoadStrategy(PageLoadStrategy.EAGER);
		options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.DISMISS);
		options.setExperimentalOption("prefs",
				Map.of("webrtc.ip_handling_policy", "disable_non_proxied_udp", "download_restrictions", 3,
						"profile.managed_default_content_settings.images", 2, "dns_prefetching.enabled", false,
						"profile.default_content_setting_values.notifications", 2));
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
				"--no-default-browser-check", "--disable-dev-shm-usage", "--disable-background-networking",
				"--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-default-apps",
				"--disable-domain-reliability", "--no-pings", "--dns-prefetch-disable", "--mute-audio",
				"--disable-features=DialMediaRouteProvider,OptimizationHints,MediaRouter,AsyncDns",
				"--force-webrtc-ip-handling-policy=disable_non_proxied_udp", "--blink-settings=imagesEnabled=false",
				"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", "--proxy-bypass-list=<-loopback>",
				"--proxy-server=http://127.0.0.1:" + proxy.port(),
				"--ignore-certificate-errors-spki-list=" + proxy.fingerprint(), "--user-agent=" + GuardedProxy.OWN,
				"--user-data-dir=" + profile);
		return options;
	}

	/**
	 * The page's document, once its scripts have come to rest or its time is over; empty
	 * if it is larger than a document may be.
	 */
	Optional<String> html(String address, PageTraffic traffic) {
		Instant end = Instant.now().plus(this.settings.pageTime());
		try {
			this.driver.get(address);
		}
		catch (TimeoutException ex) {
			log.debug("The page {} goes on loading", address);
		}
		rest(traffic, Duration.between(Instant.now(), end));
		Object html = this.driver.executeScript(DOCUMENT, this.settings.documentSize().toBytes());
		return (html == null) ? Optional.empty() : Optional.of("<!doctype html>" + html);
	}

	private void rest(PageTraffic traffic, Duration left) {
		String[] last = { "" };
		int[] looks = { 0, 0 };
		try {
			new WebDriverWait(this.driver, left.isPositive() ? left : Duration.ofMillis(1), Duration.ofMillis(150))
				.until((driver) -> {
					String state = String.valueOf(this.driver.executeScript(STATE));
					boolean same = state.equals(last[0]) && traffic.isQuiet();
					last[0] = state;
					looks[0] = same ? looks[0] + 1 : 0;
					looks[1]++;
					boolean empty = state.endsWith(" 0");
					return looks[0] >= QUIET_LOOKS && (!empty || looks[1] >= EMPTY_LOOKS);
				});
		}
		catch (TimeoutException ex) {
			log.debug("A page does not come to rest");
		}
	}

	/** Nothing of one page is there for the next. */
	void forget() {
		this.driver.get("about:blank");
		this.driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
		this.driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes",
				"cookies,local_storage,indexeddb,websql,service_workers,cache_storage"));
	}

	@Override
	public void close() {
		Thread quitting = Thread.ofVirtual().start(() -> {
			try {
				this.driver.quit();
			}
			catch (WebDriverException ex) {
				log.debug("The browser did not quit by itself", ex);
			}
		});
		try {
			quitting.join(Duration.ofSeconds(5));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.processes.stream()
			.flatMap((process) -> Stream.concat(process.descendants(), Stream.of(process)))
			.filter(ProcessHandle::isAlive)
			.forEach(ProcessHandle::destroyForcibly);
		this.service.stop();
		delete(this.profile);
	}

	private static void delete(Path folder) {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.deleteIfExists(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException failure) {
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
					Files.deleteIfExists(directory);
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			log.debug("The profile {} was not wholly deleted", folder, ex);
		}
	}

}
