package app.joren.crawler.webapi;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.contracts.crawler.SchedulesApi;
import app.joren.contracts.crawler.SiteSchedule;
import app.joren.crawler.ping.TellingServers;
import app.joren.crawler.schedule.Schedule;
import app.joren.crawler.schedule.SiteSchedules;
import app.joren.crawler.schedule.SourcePolicy;
import app.joren.crawler.schedule.SourceState;
import app.joren.runtime.problem.ProblemException;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Profile("webapi")
class SchedulesController implements SchedulesApi {

	private final SiteSchedules schedules;

	private final SourcePolicy policy;

	private final TellingServers servers;

	private final Clock clock;

	SchedulesController(SiteSchedules schedules, SourcePolicy policy, TellingServers servers, Clock clock) {
		this.schedules = schedules;
		this.policy = policy;
		this.servers = servers;
		this.clock = clock;
	}

	@Override
	public SiteSchedule schedule(String appId) {
		return told(appId, this.schedules.find(appId));
	}

	@Override
	public SiteSchedule pause(String appId) {
		return told(appId, this.schedules.pause(appId, true));
	}

	@Override
	public SiteSchedule resume(String appId) {
		return told(appId, this.schedules.pause(appId, false));
	}

	private SiteSchedule told(String appId, Optional<Schedule> found) {
		Schedule schedule = found
			.orElseThrow(() -> ProblemException.notFound("The site of app '" + appId + "' has not been crawled yet."));
		Instant now = this.clock.instant();
		Map<URI, List<SiteSchedule.Subscription>> servers = this.servers.of(appId);
		return new SiteSchedule(appId, schedule.paused(), schedule.running(),
				(schedule.running() == null) ? schedule.due().orElse(null) : null, schedule.whole(),
				schedule.sources().stream().map((source) -> told(source, servers, now)).toList());
	}

	private SiteSchedule.Source told(SourceState source, Map<URI, List<SiteSchedule.Subscription>> servers,
			Instant now) {
		double perDay = this.policy.perHour(source.rhythm(), now, source.period()) * Duration.ofDays(1).toHours();
		return new SiteSchedule.Source(source.address(), source.asked(), source.due(),
				source.rhythm().moments().isEmpty() ? null : source.rhythm().moments().getLast(), perDay,
				source.failures(), source.pings().last(), servers.getOrDefault(source.address(), List.of()));
	}

}
