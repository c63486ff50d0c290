package app.joren.analyzer.definition;

import java.nio.file.Path;

import app.joren.analyzer.CommittedDocument;
import app.joren.contracts.definition.SiteDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schema is generated from the records, so that neither leaves the other.
 */
class SiteDefinitionSchemaTests {

	@Test
	void theCommittedSchemaIsThatOfTheRecords() {
		CommittedDocument.at(Path.of("src/main/resources/schema/site-definition.json")).requireSame(schema());
	}

	private static ObjectNode schema() {
		SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12,
				OptionPreset.PLAIN_JSON)
			.with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
					Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.STANDARD_FORMATS)
			.with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY,
					JacksonOption.RESPECT_JSONPROPERTY_ORDER));
		builder.forFields()
			.withRequiredCheck((field) -> field.getRawMember().getAnnotatedType().getAnnotation(Nullable.class) == null)
			.withNullableCheck(
					(field) -> field.getRawMember().getAnnotatedType().getAnnotation(Nullable.class) != null);
		ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(SiteDefinition.class);
		schema.put("title", "Site definition");
		return schema;
	}

}
