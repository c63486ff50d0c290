package app.joren.apps.content;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the content API answers.
 *
 * @param fresh for how long an app's version is believed without asking again
 * @param listsMaxAge for how long apps and lists may be kept by phones and caches
 * @param articlesMaxAge for how long articles may be kept
 * @param staleWhileRevalidate for how long an older answer may be shown while a newer one
 * is fetched
 * @param linksFresh for how long what is said of all apps' links is kept
 * @param cacheSize how much memory the answers may take
 * @param cachedApps how many apps' states are kept
 */
@Validated
@ConfigurationProperties("apps.content")
record ContentSettings(@NotNull @DefaultValue("1s") Duration fresh, @NotNull @DefaultValue("10s") Duration listsMaxAge,
		@NotNull @DefaultValue("60s") Duration articlesMaxAge,
		@NotNull @DefaultValue("5m") Duration staleWhileRevalidate, @NotNull @DefaultValue("1m") Duration linksFresh,
		@NotNull @DefaultValue("64MB") DataSize cacheSize, @Min(1) @DefaultValue("10000") int cachedApps) {
}
