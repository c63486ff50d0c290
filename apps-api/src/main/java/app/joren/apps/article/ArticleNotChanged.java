package app.joren.apps.article;

/** An article could not be changed because others were changed all the time. */
public class ArticleNotChanged extends RuntimeException {

	ArticleNotChanged(String appId, String articleId, Throwable cause) {
		super("Article %s of app %s could not be changed".formatted(articleId, appId), cause);
	}

}
