package app.joren.crawler.ping;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sites tell us what is new.
 *
 * @param publicAddress under which hubs reach this service; without it we subscribe to
 * nothing
 * @param lease for how long we ask hubs to tell us
 * @param verification so long a hub may take to ask whether it was us who subscribed
 * @param retry the first pause after a hub did not do what it was asked for; it doubles
 * @param rest the longest such pause, and the one after a hub has refused
 * @param pace the pause between two looks for what is to be asked of hubs
 * @param perMinute so many pings without a subscription are taken from one caller, and as
 * many about one host
 * @param keys so long it is remembered whether a site has a key
 * @param keysPerHost so many different keys are looked for at one host in that time
 * @param pages so many pages are looked at again because of one ping
 */
@Validated
@ConfigurationProperties("joren.crawler.pings")
public record PingSettings(@Nullable URI publicAddress, @DefaultValue("10d") @DurationMin(hours = 1) Duration lease,
		@DefaultValue("10m") Duration verification, @DefaultValue("1m") @DurationMin(seconds = 1) Duration retry,
		@DefaultValue("1d") Duration rest, @DefaultValue("10s") Duration pace,
		@DefaultValue("60") @Min(1) int perMinute, @DefaultValue("1h") Duration keys,
		@DefaultValue("6") @Min(1) int keysPerHost, @DefaultValue("200") @Min(0) int pages) {

	/** Hubs are told an address to which a path is added. */
	public PingSettings {
		publicAddress = (publicAddress == null || publicAddress.toString().isBlank()) ? null : publicAddress;
		if (publicAddress != null && (publicAddress.getHost() == null || publicAddress.getRawQuery() != null
				|| !publicAddress.getScheme().matches("https?"))) {
			throw new IllegalArgumentException("The public address must be like https://pings.joren.example");
		}
	}

	/** The address that a subscription is told to. */
	Optional<URI> callback(Subscription subscription) {
		return Optional.ofNullable(this.publicAddress)
			.map((base) -> URI.create(base.toString().replaceFirst("/+$", "") + subscription.path()));
	}

}
