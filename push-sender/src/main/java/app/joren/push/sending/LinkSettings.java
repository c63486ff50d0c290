package app.joren.push.sending;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where pushes lead.
 *
 * @param base the public address of the content API
 */
@ConfigurationProperties("push.links")
public record LinkSettings(@DefaultValue("http://localhost:3040") URI base) {

	/** The deep link of an article. */
	URI article(String appId, String articleId) {
		return this.base.resolve("/a/" + appId + "/" + articleId);
	}

}
