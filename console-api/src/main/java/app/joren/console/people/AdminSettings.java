package app.joren.console.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The one person who may always sign in.
 *
 * @param name the name to sign in with
 * @param password kept as a hash only; empty where the stored one is to stay
 */
@Validated
@ConfigurationProperties("console.admin")
record AdminSettings(@DefaultValue("admin") @NotBlank @Size(max = 100) String name,
		@DefaultValue("") @Size(max = 72) String password) {

	@Override
	public String toString() {
		return "AdminSettings[name=" + this.name + "]";
	}

}
