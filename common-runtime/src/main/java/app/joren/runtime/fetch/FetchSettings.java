package app.joren.runtime.fetch;

import java.time.Duration;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How websites are fetched.
 *
 * @param allowedHosts loopback {@code host:port} that may be fetched, for local sites and
 * tests
 * @param contact an address where a site's owner learns who we are and can reach us
 * @param ports ports that are fetched besides the usual ones
 * @param maxSize of a page after decompression
 * @param maxRedirects in one fetch
 * @param connectTimeout for one connection, and for looking up one name
 * @param readTimeout the longest silence of a site
 * @param totalTimeout for a fetch with all its redirects
 * @param delay between two requests to one host
 * @param localDelay the same for the allowed hosts
 * @param localManners whether the allowed hosts are treated as guests treat all others,
 * with all pauses
 * @param patience the longest that a request waits for its turn because a site asked for
 * it
 */
@Validated
@ConfigurationProperties("joren.fetch")
public record FetchSettings(@DefaultValue Set<HostPort> allowedHosts,
		@DefaultValue("https://joren.example/bot") @NotNull @Pattern(regexp = FetchSettings.CONTACT) String contact,
		@DefaultValue Set<Integer> ports, @DefaultValue("10MB") DataSize maxSize,
		@DefaultValue("10") @Min(0) @Max(50) int maxRedirects, @DefaultValue("5s") Duration connectTimeout,
		@DefaultValue("10s") Duration readTimeout, @DefaultValue("30s") Duration totalTimeout,
		@DefaultValue("1s") Duration delay, @DefaultValue("0s") Duration localDelay, boolean localManners,
		@DefaultValue("30s") Duration patience) {

	/** The product token by which robots.txt files name us. */
	public static final String PRODUCT = "Joren";

	/** A page or an address of mail, which ends no comment of the User-Agent header. */
	static final String CONTACT = "(?:https?://|mailto:[^@()<>\\s]+@)[^()<>\\s]+";

	public FetchSettings {
		allowedHosts = Set.copyOf(allowedHosts);
		ports = Set.copyOf(ports);
	}

	/** The defaults, with these exceptions: for tools that run without Spring. */
	public static FetchSettings allowing(Set<HostPort> allowedHosts) {
		return new FetchSettings(allowedHosts, "https://joren.example/bot", Set.of(), DataSize.ofMegabytes(10), 10,
				Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(1),
				Duration.ZERO, false, Duration.ofSeconds(30));
	}

	/** How we introduce ourselves. */
	public String userAgent() {
		return PRODUCT + "/1.0 (+" + this.contact + ")";
	}

}
