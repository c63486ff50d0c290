package app.joren.console.preview;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The preview's addresses as phones reach them, for pages and their templates. */
@Component("phones")
public class PhoneAddresses {

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

	private final PreviewSettings settings;

	PhoneAddresses(PreviewSettings settings) {
		this.settings = settings;
	}

	/** The preview of an app. */
	public URI of(String appId) {
		return UriComponentsBuilder.fromUri(home()).queryParam("app", "{app}").encode().buildAndExpand(appId).toUri();
	}

	/**
	 * The ports that a phone on a cable must be lent, if nothing but this machine reaches
	 * the console; else none.
	 */
	public List<Integer> cablePorts() {
		return isThisMachine(home())
				? Stream.of(home(), this.settings.contentApi()).map(URI::getPort).filter((port) -> port > 0).toList()
				: List.of();
	}

	/** As it is set, else as the person who asks reaches it. */
	URI home() {
		URI console = Optional.ofNullable(this.settings.address())
			.orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri());
		return UriComponentsBuilder.fromUri(console).path("/preview/").build().toUri();
	}

	private static boolean isThisMachine(URI address) {
		return THIS_MACHINE.contains(Objects.requireNonNullElse(address.getHost(), ""));
	}

}
