package app.joren.analyzer.webapi;

import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The schemas of the documents that a person may edit. */
@Tag(name = "Schemas")
@RestController
@Profile("webapi")
class SchemaController {

	@GetMapping(path = "/v1/schemas/site-definition", produces = "application/schema+json")
	Resource siteDefinition() {
		return new ClassPathResource("schema/site-definition.json");
	}

}
