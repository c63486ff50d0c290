package app.joren.console.people;

import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the configured admin known, so that somebody can sign in. */
@Component
@Profile("webapi")
class FirstAdmin implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

	private final AdminSettings settings;

	private final People people;

	private final PasswordEncoder passwords;

	FirstAdmin(AdminSettings settings, People people, PasswordEncoder passwords) {
		this.settings = settings;
		this.people = people;
		this.passwords = passwords;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		String password = this.settings.password();
		if (!password.isEmpty() && !known(password)) {
			this.people.save(this.settings.name(), Objects.requireNonNull(this.passwords.encode(password)));
			log.info("{} can sign in with the configured password", this.settings.name());
		}
		else if (this.people.passwordHash(this.settings.name()).isEmpty()) {
			log.warn("Nobody can sign in: set console.admin.password");
		}
	}

	private boolean known(String password) {
		return this.people.passwordHash(this.settings.name())
			.filter((hash) -> this.passwords.matches(password, hash))
			.isPresent();
	}

}
