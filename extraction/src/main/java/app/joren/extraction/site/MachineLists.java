package app.joren.extraction.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.joren.contracts.definition.ItemSource;
import app.joren.extraction.address.Addresses;
import app.joren.extraction.cms.Posts;
import app.joren.extraction.feed.Feed;
import app.joren.extraction.feed.FeedEntry;
import app.joren.extraction.feed.FeedReader;
import app.joren.extraction.feed.SitemapReader;
import app.joren.extraction.listing.OtherName;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.request.JsonList;
import app.joren.extraction.request.JsonLists;

/**
 * Reads what is made for machines and names articles: feeds, sitemaps and the pages of a
 * content management system's interface.
 *
 * @param home the site's start page
 * @param articles which addresses may be articles
 * @param paging where lists go on
 */
record MachineLists(URI home, ArticleAddresses articles, ListPaging paging) {

	Reading feed(Lead lead, FetchedPage fetched) {
		Optional<Feed> feed = FeedReader.read(fetched);
		List<Lead> leads = new ArrayList<>(entries(lead, feed.map(Feed::entries).orElse(List.of()),
				OtherName.of(feed.map(Feed::home).orElse(null), this.home)));
		feed.map(Feed::next).filter(this.articles.scope()::isOnSite).ifPresent((next) -> leads.add(lead.further(next)));
		return feed.isPresent() ? new Reading.ListRead(leads, feed.get().signals())
				: new Reading.NothingRead("not-a-feed", List.of());
	}

	private List<Lead> entries(Lead lead, Collection<FeedEntry> entries, OtherName otherName) {
		return entries.stream()
			.filter((entry) -> this.articles.mayBe(otherName.here(entry.address())))
			.map((entry) -> new Lead(Addresses.normalise(otherName.here(entry.address())), PageKind.ARTICLE, "",
					lead.sections(),
					new Hints(entry.title(), entry.date(), entry.authors(), entry.image(), entry.summary(),
							entry.modified()),
					0))
			.toList();
	}

	Reading posts(Lead lead, FetchedPage fetched) {
		Posts posts = this.paging.cms(lead.source()).map((cms) -> cms.read(fetched)).orElse(Posts.NONE);
		List<Lead> leads = new ArrayList<>(entries(lead, posts.entries(), OtherName.of(null, this.home)));
		if (posts.next() != null && Addresses.authority(posts.next()).equals(Addresses.authority(fetched.address()))) {
			leads.add(lead.further(posts.next()));
		}
		return new Reading.ListRead(leads);
	}

	/**
	 * A list as JSON goes on where it says so itself, or else where its pages are
	 * counted.
	 */
	Reading json(Lead lead, FetchedPage fetched) {
		Object root = JsonLists.read(fetched).orElse(null);
		ItemSource.JsonList source = this.paging.json(lead.source()).orElse(null);
		Optional<JsonList> list = (root == null || source == null) ? Optional.empty()
				: JsonLists.at(root, source.items());
		if (root == null || source == null || list.isEmpty()) {
			return new Reading.NothingRead("not-a-list", List.of());
		}
		List<Lead> leads = new ArrayList<>(
				entries(lead, list.get().entries(source.link(), this.home), OtherName.of(null, this.home)));
		if (!list.get().items().isEmpty()) {
			JsonLists.next(root, fetched.address())
				.filter((next) -> Addresses.authority(next).equals(Addresses.authority(source.address())))
				.or(() -> this.paging.counted(lead))
				.ifPresent((next) -> leads.add(lead.further(next)));
		}
		return new Reading.ListRead(leads);
	}

	Reading sitemap(Lead lead, FetchedPage fetched) {
		SitemapReader.Sitemap sitemap = SitemapReader.read(fetched);
		List<Lead> leads = new ArrayList<>();
		for (URI page : sitemap.pages()) {
			URI address = Addresses.normalise(page);
			if (this.articles.mayBe(address)) {
				leads.add(new Lead(address, PageKind.ARTICLE, "", lead.sections(), said(sitemap, page), 0));
			}
		}
		if (lead.depth() < 2) {
			sitemap.sitemaps()
				.stream()
				.filter(this.articles.scope()::isOnSite)
				.forEach((child) -> leads.add(lead.further(child, said(sitemap, child))));
		}
		return new Reading.ListRead(leads);
	}

	private static Hints said(SitemapReader.Sitemap sitemap, URI address) {
		String modified = sitemap.modified().get(address);
		return (modified == null) ? Hints.none() : new Hints(null, null, List.of(), null, null, modified);
	}

}
