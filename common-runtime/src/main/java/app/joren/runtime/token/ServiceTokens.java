package app.joren.runtime.token;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * Mints the tokens by which this service calls others, and reads those of its callers.
 */
public class ServiceTokens {

	private final String self;

	private final ServiceTokenSettings settings;

	private final Clock clock;

	private final JwtEncoder encoder;

	ServiceTokens(String self, ServiceTokenSettings settings, Clock clock) {
		this.self = self;
		this.settings = settings;
		this.clock = clock;
		this.encoder = NimbusJwtEncoder.withSecretKey(settings.key()).algorithm(MacAlgorithm.HS256).build();
	}

	/**
	 * A token for a call.
	 * @param target the service that is called
	 */
	public String mint(String target) {
		Instant now = this.clock.instant();
		JwtClaimsSet claims = JwtClaimsSet.builder()
			.id(UUID.randomUUID().toString())
			.issuer(this.self)
			.audience(List.of(target))
			.issuedAt(now)
			.expiresAt(now.plus(this.settings.tokenLife()))
			.build();
		JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
		return this.encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
	}

	/** Reads tokens that are meant for this service. */
	JwtDecoder decoder() {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withSecretKey(this.settings.key())
			.macAlgorithm(MacAlgorithm.HS256)
			.build();
		decoder.setJwtValidator(validator());
		return decoder;
	}

	private OAuth2TokenValidator<Jwt> validator() {
		JwtTimestampValidator inTime = new JwtTimestampValidator();
		inTime.setClock(this.clock);
		return new DelegatingOAuth2TokenValidator<>(inTime,
				new JwtClaimValidator<Instant>(JwtClaimNames.EXP, (expires) -> expires != null),
				new JwtClaimValidator<String>(JwtClaimNames.ISS, (caller) -> caller != null),
				new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
						(target) -> target != null && target.contains(this.self)));
	}

}
