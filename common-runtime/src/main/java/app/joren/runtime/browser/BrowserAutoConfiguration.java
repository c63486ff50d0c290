package app.joren.runtime.browser;

import app.joren.runtime.fetch.FetchSettings;
import app.joren.runtime.robots.PoliteFetcher;
import app.joren.runtime.robots.RobotsAutoConfiguration;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives a browser to the services that bring the means to drive one. */
@AutoConfiguration(after = RobotsAutoConfiguration.class)
@ConditionalOnClass(ChromeDriver.class)
@EnableConfigurationProperties(BrowserSettings.class)
public class BrowserAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(PageRenderer.class)
	ChromeRenderer pageRenderer(BrowserSettings settings, PoliteFetcher fetcher, FetchSettings fetch) {
		return new ChromeRenderer(settings, fetcher, fetch.userAgent());
	}

}
