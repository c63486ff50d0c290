package app.joren.analyzer.understanding;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.extraction.address.Addresses;
import app.joren.extraction.listing.NextPage;
import app.joren.extraction.listing.OtherName;

/**
 * The second pages of lists. What a list shows first may be alike by chance, such as the
 * news of one project; with its next page its articles' addresses are better known.
 */
final class FollowedLists {

	private final Exploration exploration;

	private final ArticleSearch search;

	private final Set<String> keys = new LinkedHashSet<>();

	FollowedLists(Exploration exploration, ArticleSearch search) {
		this.exploration = exploration;
		this.search = search;
	}

	/** Reads the next page of each list that names one, and learns from both. */
	List<SitePage> follow(Collection<SitePage> lists, int most) {
		List<SitePage> followed = new ArrayList<>();
		for (SitePage list : lists) {
			if (followed.size() < most) {
				next(list).flatMap(this.exploration::page).ifPresent((next) -> {
					this.keys.add(next.key());
					followed.add(next);
					this.search.widen(list, next);
				});
			}
		}
		return followed;
	}

	/** Whether a page is a further page of some list, and no list of its own. */
	boolean contains(SitePage page) {
		return this.keys.contains(page.key());
	}

	private Optional<URI> next(SitePage list) {
		return NextPage.onwards(list.page())
			.map(OtherName.of(list.page())::here)
			.map(Addresses::normalise)
			.filter(this.exploration.scope()::contains)
			.filter((address) -> !this.exploration.isRead(address) && !this.search.isArticle(address));
	}

}
