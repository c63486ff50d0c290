package app.joren.console.conversion;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as compressed JSON into an attribute: a proposal with its sample
 * articles is larger than an item may be.
 */
@Component
class Documents {

	private final JsonMapper json;

	Documents(JsonMapper json) {
		this.json = json;
	}

	AttributeValue write(Object document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
			this.json.writeValue(compressed, document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return AttributeValue.fromB(SdkBytes.fromByteArrayUnsafe(bytes.toByteArray()));
	}

	<T> T read(AttributeValue attribute, Class<T> type) {
		try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(attribute.b().asByteArrayUnsafe()))) {
			return this.json.readValue(plain, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
