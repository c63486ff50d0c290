package app.joren.runtime.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How pages are rendered.
 *
 * @param binary the browser
 * @param driver what drives it
 * @param pageTime the longest that one page may take
 * @param requests that one page may cause
 * @param size of all that one page may fetch
 * @param pages after which the browser is started anew
 * @param documentSize of the document that scripts may leave
 * @param pause between two requests of a page to one host
 */
@Validated
@ConfigurationProperties("joren.browser")
public record BrowserSettings(@DefaultValue("/usr/bin/chromium") Path binary,
		@DefaultValue("/usr/bin/chromedriver") Path driver, @DefaultValue("20s") Duration pageTime,
		@DefaultValue("120") int requests, @DefaultValue("30MB") DataSize size, @DefaultValue("50") int pages,
		@DefaultValue("10MB") DataSize documentSize, @DefaultValue("100ms") Duration pause) {

	/** The defaults: for tools that run without Spring. */
	public static BrowserSettings usual() {
		return new BrowserSettings(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromedriver"),
				Duration.ofSeconds(20), 120, DataSize.ofMegabytes(30), 50, DataSize.ofMegabytes(10),
				Duration.ofMillis(100));
	}

	boolean installed() {
		return Files.isExecutable(this.binary) && Files.isExecutable(this.driver);
	}

}
