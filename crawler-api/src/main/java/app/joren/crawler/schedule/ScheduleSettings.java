package app.joren.crawler.schedule;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often sites are asked.
 *
 * @param shortest no source is asked again sooner
 * @param longest no source is left alone for longer, as long as it answers
 * @param first the interval of a source of which nothing is known yet
 * @param worth how long one article may wait before it is worth a request: twice the
 * worth is about 1.4 times the interval
 * @param perMinute at most so many crawls are started in a minute, by all schedulers
 * together
 * @param jitter by this share of an interval sources are asked sooner or later, so that
 * what was started together does not stay together
 * @param believed so long a site is believed that its answer stays as it is
 * (Cache-Control, Expires, a feed's ttl)
 * @param whole after which all of a site is visited, and measured against its definition
 * @param pace the pause between two looks for what is due
 * @param watch after which a crawl that does not end is looked after
 * @param pages how often pages of articles are looked at again
 */
@Validated
@ConfigurationProperties("joren.crawler.schedule")
public record ScheduleSettings(@DefaultValue("10m") Duration shortest, @DefaultValue("1d") Duration longest,
		@DefaultValue("1h") Duration first, @DefaultValue("15m") Duration worth,
		@DefaultValue("600") @Min(1) int perMinute,
		@DefaultValue("0.1") @DecimalMin("0") @DecimalMax("0.5") double jitter, @DefaultValue("6h") Duration believed,
		@DefaultValue("30d") Duration whole, @DefaultValue("5s") Duration pace, @DefaultValue("10m") Duration watch,
		@DefaultValue @Valid Pages pages) {

	/** A site would be asked at no sensible time. */
	public ScheduleSettings {
		if (shortest.isNegative() || shortest.isZero() || shortest.compareTo(longest) > 0) {
			throw new IllegalArgumentException("The shortest interval must be positive, and the longest not shorter");
		}
	}

	/**
	 * How often pages of articles are looked at again.
	 *
	 * @param shortest no page is asked again sooner, unless a list says that it changed
	 * @param longest no page is left alone for longer
	 * @param growth a page that never changes is left alone for this share of its age
	 * @param most so many pages are looked at again in one crawl, those first that are
	 * due for longest
	 */
	public record Pages(@DefaultValue("1h") Duration shortest, @DefaultValue("30d") Duration longest,
			@DefaultValue("1.0") @DecimalMin("0.05") @DecimalMax("10") double growth,
			@DefaultValue("200") @Min(1) int most) {
	}

}
