package app.joren.console.conversion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.joren.console.ConsoleTable;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.crawler.Crawl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The conversions in the console's table. Reports from the services may come late,
 * doubled or after the conversion was removed: then nothing is written.
 */
@Repository
public class Conversions {

	/** A page that shows progress does not read the proposal every second. */
	private static final List<Part> DRAWN = List.of(Part.OVERVIEW, Part.ANALYSIS, Part.DRAFT, Part.CRAWL, Part.REMAKE);

	private final ConsoleTable table;

	private final ConversionItems items;

	private final ConversionWrites writes;

	Conversions(ConsoleTable table, ConversionItems items, ConversionWrites writes) {
		this.table = table;
		this.items = items;
		this.writes = writes;
	}

	/** All conversions, the newest first. */
	public List<ListedConversion> all() {
		return this.table.newestFirst(Part.LIST).map(this.items::listed).toList();
	}

	/** One conversion without its proposal. */
	public Optional<Conversion> find(String appId) {
		return this.items.conversion(this.table.read(Part.class, (part) -> part.key(appId), DRAWN));
	}

	/** What the analysis proposed. */
	public Optional<Proposal> proposal(String appId) {
		return this.table.read(Part.PROPOSAL.key(appId)).map(this.items::proposal);
	}

	/** Adds a conversion that was just asked for. */
	void add(Conversion conversion) {
		this.table.write(this.writes.added(conversion));
	}

	/** Takes over what the analyzer says, unless something newer is known. */
	boolean analysisChanged(Analysis analysis, Instant now) {
		return this.table.write(this.writes.reported(analysis, now));
	}

	/** Notes a crawl that is about to be asked for. */
	void crawlAsked(Crawl crawl, Instant now) {
		this.table.write(this.writes.asked(crawl, now));
	}

	/** Takes over what the crawler says, unless something newer is known. */
	boolean crawlChanged(Crawl crawl, Instant now) {
		return this.table.write(this.writes.reported(crawl, now));
	}

	/**
	 * Takes over how far the articles are made again, unless something newer is known.
	 */
	boolean remakeChanged(Crawl remake, Instant now) {
		return this.table.write(this.writes.remade(remake, now));
	}

	/**
	 * Goes back to the crawl before, or to the proposal, as if no crawl had been asked
	 * for.
	 */
	void crawlWithdrawn(Crawl crawl, @Nullable Crawl before) {
		this.table.write(this.writes.withdrawn(crawl, before));
	}

	/** Saves decisions, if nobody else has saved since they were read. */
	boolean save(String appId, Draft changed, Look look) {
		return this.table.write(this.writes.decided(appId, changed, look));
	}

	/** Removes a conversion; reports about it are ignored from now on. */
	void remove(String appId) {
		for (Part part : Part.values()) {
			this.table.delete(part.key(appId));
		}
	}

}
