package app.joren.contracts.apps;

import java.util.List;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The apps, for the other services. What phones call is the content API. */
@HttpExchange("/v1/admin/apps")
public interface AppsApi {

	/** All apps, the newest first. */
	@GetExchange
	List<App> apps();

	/** One app. */
	@GetExchange("/{appId}")
	App app(@PathVariable String appId);

	/** The articles of an app that are newest, the newest first, 30 at most. */
	@GetExchange("/{appId}/headlines")
	List<Headline> headlines(@PathVariable String appId);

	/** Creates an app or changes its settings; its articles stay. */
	@PutExchange("/{appId}")
	App save(@PathVariable String appId, @Valid @RequestBody AppSettings settings);

	/** Removes an app and its articles. */
	@DeleteExchange("/{appId}")
	void remove(@PathVariable String appId);

}
