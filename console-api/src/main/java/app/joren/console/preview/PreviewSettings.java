package app.joren.console.preview;

import java.net.URI;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the preview app gets its content.
 *
 * @param contentApi the public content API, as a browser reaches it
 * @param address the console as phones reach it, over https; without it, as the person
 * reaches it who looks at a page
 * @param files where the app's own files are, a folder with a slash at its end
 */
@Validated
@ConfigurationProperties("console.preview")
public record PreviewSettings(@NotNull @DefaultValue("http://127.0.0.1:3040") URI contentApi,
		@Nullable URI address, @NotNull @DefaultValue("classpath:/static/preview/") String files) {
}
