package app.joren.contracts.push;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The phones of an app, for the other services. */
@HttpExchange("/v1/admin/apps/{appId}/devices")
public interface DevicesApi {

	/** Forgets the phones of a removed app, with their endpoints: soon, not at once. */
	@DeleteExchange
	void forget(@PathVariable String appId);

}
