package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.Optional;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.address.SiteScope;
import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.listing.OtherName;
import app.joren.extraction.site.Hints;
import org.jsoup.Jsoup;

/**
 * Makes candidates of entries, as far as they lie on the site.
 *
 * @param scope the site
 * @param otherName the name under which the site knows itself
 * @param origin who names them
 */
record EntryCandidates(SiteScope scope, OtherName otherName, Candidate.Origin origin) {

	Optional<Candidate> of(FeedEntry entry) {
		URI address = Addresses.normalise(this.otherName.here(entry.address()));
		String text = Optional.ofNullable(entry.content())
			.map((html) -> Jsoup.parseBodyFragment(html).text())
			.orElse(null);
		Hints hints = new Hints(entry.title(), entry.date(), entry.authors(), entry.image(), entry.summary());
		return this.scope.contains(address) ? Optional.of(Candidate.of(address, hints, text, this.origin))
				: Optional.empty();
	}

}
