package app.joren.console.conversion;

import java.util.Locale;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The items that a conversion consists of, each written by another event. */
enum Part {

	/** What the list shows; the conversion exists while this item does. */
	OVERVIEW,

	/** The analysis without its proposal. */
	ANALYSIS,

	/** The proposal. */
	PROPOSAL,

	/** The person's decisions. */
	DRAFT,

	/** The last crawl. */
	CRAWL,

	/** How articles were last made again from stored pages. */
	REMAKE;

	/** The partition in which all overviews are, sorted by age since ids are. */
	static final AttributeValue LIST = AttributeValue.fromS("conversions");

	Map<String, AttributeValue> key(String appId) {
		if (this == OVERVIEW) {
			return Map.of("pk", LIST, "sk", AttributeValue.fromS(appId));
		}
		return Map.of("pk", AttributeValue.fromS("conversion#" + appId), "sk",
				AttributeValue.fromS(name().toLowerCase(Locale.ROOT)));
	}

}
