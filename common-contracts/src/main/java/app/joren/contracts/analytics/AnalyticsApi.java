package app.joren.contracts.analytics;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** What readers of an app do, as it was last counted. */
@HttpExchange("/v1/admin/apps/{appId}/analytics")
public interface AnalyticsApi {

	/**
	 * Everything about some days, a year at most.
	 * @param from the first day, where the app is at home, such as 2026-11-01
	 * @param to the last day
	 */
	@GetExchange
	AnalyticsReport report(@PathVariable String appId, @RequestParam String from, @RequestParam String to);

	/** Where the app is at home. */
	@GetExchange("/home")
	AppHome home(@PathVariable String appId);

	/** Moves the app: from now on its days begin at another midnight. */
	@PutExchange("/home")
	void move(@PathVariable String appId, @Valid @RequestBody AppHome home);

}
