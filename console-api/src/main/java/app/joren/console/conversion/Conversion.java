package app.joren.console.conversion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.crawler.Crawl;
import org.jspecify.annotations.Nullable;

/**
 * A site on its way to an app.
 *
 * @param appId the app that it becomes
 * @param address as the person typed it
 * @param asked when the person pasted it
 * @param heard when a service last reported
 * @param analysis as last reported, without its proposal
 * @param draft the person's decisions, once there is a proposal
 * @param look name and colours, once there is a proposal
 * @param crawl the last crawl, as last reported
 * @param remake how the articles were last made again from stored pages, as last reported
 * @param live whether a crawl has found articles
 */
public record Conversion(String appId, String address, Instant asked, Instant heard, Analysis analysis,
		@Nullable Draft draft, @Nullable Look look, @Nullable Crawl crawl, @Nullable Crawl remake, boolean live) {

	/** A conversion whose address was pasted just now. */
	static Conversion asked(String appId, String analysisId, String address, Instant now) {
		Analysis analysis = new Analysis(analysisId, appId, address, Analysis.State.QUEUED, List.of(), 0, null, null,
				now, null);
		return new Conversion(appId, address, now, now, analysis, null, null, null, null, false);
	}

	/** How far it is. */
	public Stage stage() {
		return Stage.of(this.analysis.state(), (this.crawl != null) ? this.crawl.state() : null);
	}

	/** What to call it. */
	public String name() {
		return Look.name(this.look, this.address);
	}

	/** The draft of a conversion that has a proposal. */
	public Optional<Draft> decided() {
		return Optional.ofNullable(this.draft);
	}

	/** Whether its articles are being made again from stored pages. */
	public boolean remaking() {
		return this.remake != null && !this.remake.state().ended();
	}

	/** Whether news should have come but has not for a while. */
	boolean stale(Instant now, Duration patience) {
		return (stage().moving() || remaking()) && this.heard.plus(patience).isBefore(now);
	}

}
