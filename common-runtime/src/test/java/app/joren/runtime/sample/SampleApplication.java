package app.joren.runtime.sample;

import app.joren.runtime.JorenService;
import app.joren.runtime.problem.ApiProblems;
import app.joren.runtime.token.ServiceSecurity;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.web.service.registry.ImportHttpServices;

/** The sample service. It calls itself by its own contract. */
@SpringBootApplication
@Import({ ServiceSecurity.class, ApiProblems.class })
@ImportHttpServices(group = "sample", types = SampleApi.class)
public class SampleApplication {

	public static void main(String[] args) {
		JorenService.run(SampleApplication.class, "sample", args);
	}

}
