package app.joren.console.preview;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
 * @param pushApi the public side of the push service, as a browser reaches it; without it
 * the preview has no pushes
 * @param pushInbox the stand-in's inboxes of fake phones; without it the preview asks the
 * push service what was sent to it
 * @param files where the app's own files are, a folder with a slash at its end
 */
@Validated
@ConfigurationProperties("console.preview")
public record PreviewSettings(@NotNull @DefaultValue("http://127.0.0.1:3040") URI contentApi, @Nullable URI address,
		@Nullable URI pushApi, @Nullable URI pushInbox,
		@NotNull @DefaultValue("classpath:/static/preview/") String files) {

	/** Whom the preview may ask, as origins (RFC 6454). */
	List<String> origins() {
		return Stream.of(this.contentApi, this.pushApi, this.pushInbox)
			.filter(Objects::nonNull)
			.map((api) -> api.getScheme() + "://" + api.getAuthority())
			.distinct()
			.toList();
	}

}
