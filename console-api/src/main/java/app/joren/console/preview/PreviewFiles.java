package app.joren.console.preview;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has browsers ask for the preview's files each time: its modules have no version in
 * their names, and old and new ones must not meet. What a phone keeps is kept by the
 * worker, by release.
 */
@Configuration(proxyBeanMethods = false)
@Profile("webapi")
class PreviewFiles implements WebMvcConfigurer {

	private final PreviewSettings settings;

	PreviewFiles(PreviewSettings settings) {
		this.settings = settings;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/preview/**")
			.addResourceLocations(this.settings.files())
			.setCacheControl(CacheControl.noCache());
	}

}
