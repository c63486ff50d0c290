package app.joren.crawler.visit;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.joren.extraction.site.Lead;

/**
 * Where a site's articles come from.
 *
 * @param first the address of the first page of each source
 */
record Sources(Map<String, URI> first) {

	static Sources of(List<Lead> seeds) {
		return new Sources(seeds.stream().collect(Collectors.toMap(Lead::source, Lead::address, (one, other) -> one)));
	}

	/** The first page of the source to which a page of a list belongs. */
	Optional<URI> first(Lead page) {
		return Optional.ofNullable(this.first.get(page.source()));
	}

}
