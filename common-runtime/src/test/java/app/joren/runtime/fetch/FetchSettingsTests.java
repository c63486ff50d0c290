package app.joren.runtime.fetch;

import java.util.Map;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class FetchSettingsTests {

	@Test
	void readsTheAllowedHostsFromTheEnvironment() {
		FetchSettings settings = bind(Map.of("JOREN_FETCH_ALLOWED_HOSTS", "127.0.0.1:8123,localhost:8124"));

		assertThat(settings.allowedHosts()).containsExactlyInAnyOrder(new HostPort("127.0.0.1", 8123),
				new HostPort("localhost", 8124));
	}

	@Test
	void hasTheSameDefaultsWithAndWithoutSpring() {
		FetchSettings settings = bind(Map.of());

		assertThat(settings).isEqualTo(FetchSettings.allowing(settings.allowedHosts()));
	}

	@ParameterizedTest
	@CsvSource({ "https://joren.example/bot,true", "mailto:crawler@joren.example,true", "joren.example,false",
			"'',false", "https://joren.example/) Chrome (,false", "mailto:nobody,false" })
	void takesOnlyAContactThatASitesOwnerCanUse(String contact, boolean valid) {
		Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

		assertThat(validator.validateValue(FetchSettings.class, "contact", contact).isEmpty()).isEqualTo(valid);
	}

	@Test
	void introducesUsByNameAndContact() {
		assertThat(bind(Map.of("JOREN_FETCH_CONTACT", "mailto:crawler@joren.example")).userAgent())
			.isEqualTo("Joren/1.0 (+mailto:crawler@joren.example)");
	}

	private static FetchSettings bind(Map<String, Object> variables) {
		StandardEnvironment environment = new StandardEnvironment();
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
		return Binder.get(environment).bindOrCreate("joren.fetch", FetchSettings.class);
	}

}
