package app.joren.crawler.webapi;

import java.util.List;

import app.joren.contracts.crawler.ActivityApi;
import app.joren.contracts.crawler.ActivityOrder;
import app.joren.contracts.crawler.ActivityPage;
import app.joren.contracts.crawler.SiteActivity;
import app.joren.crawler.activity.SiteActivities;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Profile("webapi")
class ActivityController implements ActivityApi {

	private final SiteActivities activities;

	ActivityController(SiteActivities activities) {
		this.activities = activities;
	}

	@Override
	public ActivityPage activity(@Nullable String month, @Nullable List<String> apps, ActivityOrder sort,
			boolean descending, int page, int size) {
		return this.activities.page(month, (appId) -> apps == null || apps.contains(appId), sort, descending, page,
				size);
	}

	@Override
	public List<SiteActivity> activity(String appId) {
		return this.activities.of(appId);
	}

}
