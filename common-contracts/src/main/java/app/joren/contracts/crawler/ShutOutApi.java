package app.joren.contracts.crawler;

import java.util.List;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The hosts whose owners have asked us to stay away. No service fetches anything of them,
 * a minute after they were entered at the latest.
 */
@HttpExchange("/v1/shut-outs")
public interface ShutOutApi {

	/** All of them. */
	@GetExchange
	List<ShutOut> shutOuts();

	/** Enters a host; crawls of its site end. */
	@PutExchange("/{host}")
	ShutOut shutOut(@PathVariable String host, @Valid @RequestBody ShutOutReason reason);

	/** The owner has nothing against us any more. */
	@DeleteExchange("/{host}")
	void letIn(@PathVariable String host);

}
