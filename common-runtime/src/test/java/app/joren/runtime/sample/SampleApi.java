package app.joren.runtime.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The sample's contract. */
@HttpExchange("/v1/things")
public interface SampleApi {

	@GetExchange("/{id}")
	Thing thing(@PathVariable String id);

	@PostExchange
	Thing add(@Valid @RequestBody Thing thing);

	/** Something with a name. */
	record Thing(@NotBlank String name) {
	}

}
