package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.definition.Evidence;
import app.joren.contracts.definition.ItemSource;
import app.joren.extraction.cms.CmsInterface;
import app.joren.extraction.cms.CmsInterfaces;
import app.joren.extraction.cms.Posts;
import app.joren.extraction.listing.OtherName;
import app.joren.extraction.listing.PageLink;

/** Asks the site's content management system for its posts. */
final class CmsDiscovery {

	/** Lists that are asked as well, where a system gives each list by itself. */
	private static final int LISTS = 2;

	private final Exploration exploration;

	CmsDiscovery(Exploration exploration) {
		this.exploration = exploration;
	}

	/**
	 * What was found.
	 *
	 * @param source for the definition
	 * @param candidates the posts of the first page
	 */
	record Found(ItemSource.Cms source, List<Candidate> candidates) {
	}

	/**
	 * The posts that the system behind a page gives; empty if there is none or it does
	 * not tell.
	 */
	Optional<Found> behind(SitePage home) {
		OtherName otherName = OtherName.of(home.page());
		for (CmsInterface cms : CmsInterfaces.all()) {
			Optional<URI> address = cms.posts(home.page()).map(otherName::here);
			if (address.isPresent()) {
				return addresses(cms, home, address.get()).stream()
					.filter(this.exploration::isOfSite)
					.map((posts) -> ask(cms, posts, otherName))
					.flatMap(Optional::stream)
					.findFirst();
			}
		}
		return Optional.empty();
	}

	/** Where lists are given one by one, the start page's is often empty. */
	private static List<URI> addresses(CmsInterface cms, SitePage home, URI first) {
		List<URI> addresses = new ArrayList<>(List.of(first));
		if (first.getPath().equals(home.address().getPath())) {
			home.links()
				.stream()
				.filter((link) -> LinkWords.nameList(link.text() + " " + link.target().getPath()))
				.map(PageLink::target)
				.filter((target) -> target.getRawQuery() == null)
				.distinct()
				.limit(LISTS)
				.forEach((target) -> addresses.add(URI.create(target + "?" + first.getRawQuery())));
		}
		return addresses;
	}

	private Optional<Found> ask(CmsInterface cms, URI address, OtherName otherName) {
		Posts posts = this.exploration.raw(address).map(cms::read).orElse(Posts.NONE);
		EntryCandidates entries = new EntryCandidates(this.exploration.scope(), otherName, Candidate.Origin.CMS);
		List<Candidate> candidates = posts.entries().stream().map(entries::of).flatMap(Optional::stream).toList();
		ItemSource.Cms source = new ItemSource.Cms(cms.system(), address,
				Evidence.of(0.95, "The pages are made by %s, which gives its posts".formatted(cms.system())));
		return candidates.isEmpty() ? Optional.empty() : Optional.of(new Found(source, candidates));
	}

}
