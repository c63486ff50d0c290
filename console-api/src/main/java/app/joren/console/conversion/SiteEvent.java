package app.joren.console.conversion;

import java.time.Instant;
import java.util.Objects;

import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.problem.Problem;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** Something about a site that nobody asked for and a person should know of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = SiteEvent.Changed.class, name = "changed"),
		@JsonSubTypes.Type(value = SiteEvent.CrawlFailed.class, name = "crawl-failed") })
public sealed interface SiteEvent {

	/** The crawl that met it; the same twice is one event. */
	String crawlId();

	/** When. */
	Instant at();

	/**
	 * The site changed, and Joren tried to make a definition that fits.
	 *
	 * @param change what came of it
	 */
	record Changed(DefinitionChanged change) implements SiteEvent {

		@Override
		public String crawlId() {
			return this.change.changeId();
		}

		@Override
		public Instant at() {
			return this.change.at();
		}

	}

	/**
	 * A crawl could not be brought to its end.
	 *
	 * @param crawlId the crawl
	 * @param at when it was given up
	 * @param articles how many articles it had read
	 * @param problem why, where that is known
	 */
	record CrawlFailed(String crawlId, Instant at, int articles, @Nullable Problem problem) implements SiteEvent {

		/** Whether it has the same reason. */
		boolean isLike(CrawlFailed other) {
			return Objects.equals((this.problem != null) ? this.problem.type() : null,
					(other.problem != null) ? other.problem.type() : null);
		}

	}

}
