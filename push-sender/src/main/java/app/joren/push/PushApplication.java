package app.joren.push;

import app.joren.runtime.JorenService;
import app.joren.runtime.problem.ApiProblems;
import app.joren.runtime.token.ServiceSecurity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** The push service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({ ServiceSecurity.class, ApiProblems.class })
public class PushApplication {

	/** Starts the service in the modes that the first argument names. */
	public static void main(String[] args) {
		JorenService.run(PushApplication.class, "push", args);
	}

}
