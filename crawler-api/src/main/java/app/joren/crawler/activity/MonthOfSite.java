package app.joren.crawler.activity;

import java.time.YearMonth;

import app.joren.contracts.crawler.SiteActivity.LastCrawl;
import org.jspecify.annotations.Nullable;

/**
 * What has been done for a site in a month.
 *
 * @param appId the app
 * @param month in UTC
 * @param last the last crawl that did any of it
 * @param amounts all that was counted
 */
record MonthOfSite(String appId, YearMonth month, @Nullable LastCrawl last, Amounts amounts) {
}
