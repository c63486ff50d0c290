package app.joren.console.conversion;

import java.util.Map;
import java.util.Optional;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.crawler.Crawl;
import app.joren.runtime.document.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads conversions from their items. */
@Component
class ConversionItems {

	/** Where an item has its document. */
	static final String BODY = "body";

	private final Documents documents;

	ConversionItems(Documents documents) {
		this.documents = documents;
	}

	ListedConversion listed(Item overview) {
		return new ListedConversion(overview.text("sk"), overview.text("address"), overview.moment("asked"),
				Stage.valueOf(overview.text("stage")), look(overview));
	}

	/** The conversion, while its overview exists. */
	Optional<Conversion> conversion(Map<Part, Item> items) {
		return Optional.ofNullable(items.get(Part.OVERVIEW)).map((overview) -> conversion(overview, items));
	}

	Proposal proposal(Item item) {
		return this.documents.read(item.attribute(BODY), Proposal.class);
	}

	private Conversion conversion(Item overview, Map<Part, Item> items) {
		Optional<Crawl> crawl = overview.find("crawlId").flatMap((id) -> body(items.get(Part.CRAWL), Crawl.class));
		return new Conversion(overview.text("sk"), overview.text("address"), overview.moment("asked"),
				overview.moment("heard"), body(items.get(Part.ANALYSIS), Analysis.class).orElseThrow(),
				body(items.get(Part.DRAFT), Draft.class).orElse(null), look(overview), crawl.orElse(null),
				body(items.get(Part.REMAKE), Crawl.class).orElse(null), overview.attribute("live").bool());
	}

	private @Nullable Look look(Item overview) {
		return overview.find("look").map((look) -> this.documents.read(look, Look.class)).orElse(null);
	}

	private <T> Optional<T> body(@Nullable Item item, Class<T> type) {
		return Optional.ofNullable(item).map((present) -> this.documents.read(present.attribute(BODY), type));
	}

}
