package app.joren.apps.link;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import app.joren.apps.app.AppState;
import app.joren.apps.article.Articles;
import app.joren.contracts.apps.AppSection;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.ArticleId;
import app.joren.extraction.address.Addresses;

import org.springframework.stereotype.Component;

/**
 * Finds what an address of the site is in its app, and where an article is on the site.
 */
@Component
public class SiteLinks {

	private final Articles articles;

	SiteLinks(Articles articles) {
		this.articles = articles;
	}

	/** What an address is, if it is anything that readers of the app see. */
	public Optional<LinkTarget> resolve(AppState app, String address) {
		return Spellings.parse(address).flatMap((parsed) -> resolve(app, parsed));
	}

	/**
	 * The page of an article, or the site's start page for one that is gone: whoever
	 * follows an old link gets somewhere.
	 */
	public URI page(AppState app, String articleId) {
		return shown(app, List.of(articleId)).map(Article::address).orElse(app.settings().site());
	}

	private Optional<LinkTarget> resolve(AppState app, URI address) {
		String key = Addresses.key(address);
		if (key.equals(Addresses.key(app.settings().site()))) {
			return Optional.of(new LinkTarget.OfApp());
		}
		Optional<LinkTarget> section = app.visibleSections()
			.stream()
			.filter((candidate) -> key.equals(Addresses.key(candidate.address())))
			.map(AppSection::id)
			.<LinkTarget>map(LinkTarget.OfSection::new)
			.findFirst();
		return section.or(() -> shown(app,
				Spellings.of(address).stream().map((spelling) -> ArticleId.of(app.id(), spelling)).toList())
			.map((article) -> new LinkTarget.OfArticle(article.id())));
	}

	private Optional<Article> shown(AppState app, List<String> articleIds) {
		return this.articles.entries(app.id(), articleIds)
			.stream()
			.filter((article) -> app.showsArticleIn(article.sections()))
			.findFirst();
	}

}
