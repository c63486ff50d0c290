package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.joren.contracts.definition.MissingPage;
import app.joren.extraction.template.Sample;
import app.joren.extraction.wall.MissingPages;

/**
 * Asks once for an address that the site cannot have, to learn how it says so. The name
 * follows from the site's own address, so that an analysis can be repeated.
 */
record MissingPageProbe(Exploration exploration) {

	/** What the site shows; empty if its status says that there is nothing. */
	Optional<MissingPage> ask(URI home, Collection<List<Sample>> samples) {
		String name = "joren-" + Integer.toHexString(home.toString().toLowerCase(Locale.ROOT).hashCode()) + "-missing";
		URI beside = samples.stream()
			.flatMap(List::stream)
			.map((sample) -> sample.page().address())
			.filter((address) -> address.getRawQuery() == null)
			.findFirst()
			.orElse(home);
		return this.exploration.page(beside.resolve(name))
			.filter((page) -> page.address().getPath().endsWith(name))
			.map((page) -> MissingPages.of(page.page(), name))
			.filter((missing) -> samples.stream()
				.flatMap(List::stream)
				.noneMatch((sample) -> MissingPages.is(sample.page(), missing)));
	}

}
