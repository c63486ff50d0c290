package app.joren.runtime.token;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the services share to know each other.
 *
 * @param secret signs the tokens ({@code JOREN_SERVICE_SECRET}), at least 32 bytes
 * @param tokenLife for how long a token is valid
 */
@Validated
@ConfigurationProperties("joren.service")
record ServiceTokenSettings(@NotNull @Size(min = 32) String secret, @DefaultValue("5m") Duration tokenLife) {

	SecretKey key() {
		return new SecretKeySpec(this.secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
	}

	@Override
	public String toString() {
		return "ServiceTokenSettings[tokenLife=" + this.tokenLife + "]";
	}

}
