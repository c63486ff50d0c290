package app.joren.bench.push;

import java.net.URI;

import app.joren.push.PushApplication;
import app.joren.runtime.JorenService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * The push service with phones that are only numbers, and a gateway that takes
 * everything.
 */
@Import(PushApplication.class)
class PushWorker {

	static final String PHONES = "bench.phones";

	static final String SERVER = "bench.server";

	@Bean
	@Primary
	CountedPhones countedPhones(Environment environment) {
		return CountedPhones.of(Integer.parseInt(environment.getRequiredProperty(PHONES)));
	}

	@Bean
	@Primary
	TakingGateway takingGateway(Environment environment) {
		return new TakingGateway(URI.create(environment.getRequiredProperty(SERVER)));
	}

	public static void main(String[] args) {
		JorenService.run(PushWorker.class, "push", args);
	}

}
