package app.joren.apps.content;

import java.util.List;

import app.joren.apps.content.v1.AppDocument;
import app.joren.apps.content.v1.ArticleDocument;
import app.joren.apps.content.v1.ChangesDocument;
import app.joren.apps.content.v1.EventBatchDocument;
import app.joren.apps.content.v1.ListDocument;
import app.joren.apps.content.v1.ResolvedDocument;
import app.joren.apps.content.v1.TakenDocument;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.models.GroupedOpenApi;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the content API's document says of itself. */
@Configuration(proxyBeanMethods = false)
@Profile("content")
class ContentApiDescription {

	@Bean
	GroupedOpenApi contentApi() {
		return GroupedOpenApi.builder()
			.group("content")
			.pathsToMatch("/v1/apps/**", "/v1/icons/**", "/v1/images/**", "/a/**", "/.well-known/**")
			.addOpenApiCustomizer((api) -> api
				.info(new Info().title("Content")
					.version("1")
					.description("What the native apps read: an app, lists of its articles, and the articles as native "
							+ "blocks; and what they tell of their readers. Public; answers carry an ETag."))
				.servers(List.of(new Server().url("/"))))
			.addOpenApiCustomizer(new RefusedRequests())
			.addOpenApiCustomizer(new DocumentSchemas(AppDocument.class, ListDocument.class, ArticleDocument.class,
					ChangesDocument.class, EventBatchDocument.class, TakenDocument.class, ResolvedDocument.class))
			.build();
	}

}
