package app.joren.analyzer.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.DefinitionFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Checks definitions that a person has typed. */
@Component
public class DefinitionCheck {

	private static final int LONGEST = 2_000_000;

	private final JsonMapper json;

	private final String schema;

	DefinitionCheck(JsonMapper json) {
		this.json = json;
		this.schema = read();
	}

	/** The published schema. */
	public String schema() {
		return this.schema;
	}

	/** What is wrong with a text that should be a definition. */
	public List<DefinitionFault> faults(String text) {
		if (text.length() > LONGEST) {
			return List.of(new DefinitionFault("", "is too long"));
		}
		try {
			JsonNode document = this.json.readTree(text);
			List<DefinitionFault> faults = new SchemaCheck(this.json.readTree(this.schema)).faults(document);
			return faults.isEmpty() ? DefinitionRules.faults(this.json.treeToValue(document, SiteDefinition.class))
					: faults;
		}
		catch (JacksonException ex) {
			return List.of(new DefinitionFault(pointer(ex), fault(ex)));
		}
	}

	private static String pointer(JacksonException ex) {
		return ex.getPath()
			.stream()
			.map((step) -> "/" + ((step.getPropertyName() != null) ? step.getPropertyName() : step.getIndex()))
			.collect(Collectors.joining());
	}

	private static String fault(JacksonException ex) {
		String message = ex.getOriginalMessage();
		return (ex.getLocation() != null && ex.getPath().isEmpty()) ? "is no JSON in line %d, column %d: %s".formatted(
				ex.getLocation().getLineNr(), ex.getLocation().getColumnNr(), message) : "cannot be read: " + message;
	}

	private static String read() {
		try (InputStream schema = new ClassPathResource("schema/site-definition.json").getInputStream()) {
			return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
