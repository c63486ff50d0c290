package app.joren.contracts.crawler;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What crawls do and cost, for those who operate them. */
@HttpExchange("/v1")
public interface ActivityApi {

	/**
	 * What has been done for sites in a month.
	 * @param month such as 2026-11 in UTC, the present one if absent
	 * @param apps only these apps, all if absent
	 * @param sort what the sites are ordered by
	 * @param descending whether the greatest or latest comes first
	 * @param page counted from 0
	 * @param size of a page
	 */
	@GetExchange("/activity")
	ActivityPage activity(@RequestParam(required = false) @Nullable String month,
			@RequestParam(required = false) @Nullable List<String> apps,
			@RequestParam(defaultValue = "LAST") ActivityOrder sort,
			@RequestParam(defaultValue = "true") boolean descending, @RequestParam(defaultValue = "0") @Min(0) int page,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int size);

	/** What has been done for an app in this month and those before, the newest first. */
	@GetExchange("/apps/{appId}/activity")
	List<SiteActivity> activity(@PathVariable String appId);

}
