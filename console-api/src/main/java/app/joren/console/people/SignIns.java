package app.joren.console.people;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the person who wants to sign in. */
@Component
class SignIns implements UserDetailsService {

	private static final int LONGEST_NAME = 100;

	private final People people;

	SignIns(People people) {
		this.people = people;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		if (name.isBlank() || name.length() > LONGEST_NAME) {
			throw new UsernameNotFoundException("Not a name");
		}
		String hash = this.people.passwordHash(name)
			.orElseThrow(() -> new UsernameNotFoundException("Nobody has this name"));
		return User.withUsername(name).password(hash).roles("ADMIN").build();
	}

}
