package app.joren.console.people;

import app.joren.console.testing.ConsoleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@ConsoleTest
class SignInTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder passwords;

	@Test
	void strangersAreSentToTheSignInPage() {
		for (String path : new String[] { "/", "/apps/1", "/apps/1/proposal", "/apps/1/remove", "/anything" }) {
			assertThat(this.mvc.get().uri(path)).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/sign-in");
		}
	}

	@Test
	void aFragmentAskedForByAStrangerLoadsThePageAgain() {
		assertThat(this.mvc.get().uri("/apps/1").header("HX-Request", "true")).hasStatus(HttpStatus.UNAUTHORIZED)
			.hasHeader("HX-Refresh", "true");
	}

	@Test
	void theRightPasswordLetsIn() {
		assertThat(signIn("admin", ConsoleTest.PASSWORD, from("198.51.100.1"))).hasStatus(HttpStatus.FOUND)
			.hasHeader("Location", "/");
	}

	@Test
	void aWrongPasswordDoesNot() {
		assertThat(signIn("admin", "wrong", from("198.51.100.2"))).hasHeader("Location", "/sign-in?failed");
		assertThat(signIn("nobody", ConsoleTest.PASSWORD, from("198.51.100.2"))).hasHeader("Location",
				"/sign-in?failed");
		assertThat(signIn("", "", from("198.51.100.2"))).hasHeader("Location", "/sign-in?failed");
	}

	@Test
	void afterManyFailuresEvenTheRightPasswordHasToWait() {
		for (int attempt = 0; attempt < 10; attempt++) {
			signIn("guesser", "wrong", from("198.51.100.3"));
		}

		assertThat(signIn("admin", ConsoleTest.PASSWORD, from("198.51.100.3"))).hasHeader("Location", "/sign-in?wait");
		assertThat(signIn("admin", ConsoleTest.PASSWORD, from("198.51.100.4"))).hasHeader("Location", "/");
	}

	@Test
	void onlyAHashOfThePasswordIsKept() {
		String hash = this.people.passwordHash("admin").orElseThrow();

		assertThat(hash).doesNotContain(ConsoleTest.PASSWORD);
		assertThat(this.passwords.matches(ConsoleTest.PASSWORD, hash)).isTrue();
	}

	@Test
	void nothingIsChangedWithoutTheFormsOwnToken() {
		RequestPostProcessor admin = user("admin").roles("ADMIN");
		for (String path : new String[] { "/apps", "/apps/1/remove", "/apps/1/crawls", "/apps/1/proposal",
				"/sign-out" }) {
			assertThat(this.mvc.post().uri(path).with(admin)).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void pagesRunNothingButTheirOwnScripts() {
		MvcTestResult page = this.mvc.get().uri("/").with(user("admin").roles("ADMIN")).exchange();

		assertThat(page).hasHeader("X-Content-Type-Options", "nosniff").hasHeader("X-Frame-Options", "DENY");
		assertThat(page.getResponse().getHeader("Content-Security-Policy"))
			.contains("default-src 'none'", "script-src 'self'")
			.doesNotContain("unsafe");
		assertThat(page).bodyText().doesNotContain("style=").doesNotContain("<style").doesNotContain("onclick");
	}

	private MvcTestResult signIn(String name, String password, RequestPostProcessor from) {
		return this.mvc.post()
			.uri("/sign-in")
			.param("username", name)
			.param("password", password)
			.with(csrf())
			.with(from)
			.exchange();
	}

	private static RequestPostProcessor from(String address) {
		return (request) -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

}
