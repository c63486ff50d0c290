package app.joren.bench.aws;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** The digests by which clients of AWS check what arrives. */
final class MessageDigests {

	private MessageDigests() {
	}

	/** Of bytes. */
	static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has MD5", ex);
		}
	}

	/**
	 * Of a message's attributes, by their names: name, type, whether the value is text,
	 * and value, lengths before them, as the developer guide of SQS says.
	 */
	static String of(JsonNode attributes) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			Map<String, JsonNode> sorted = new TreeMap<>();
			attributes.properties().forEach((one) -> sorted.put(one.getKey(), one.getValue()));
			for (Map.Entry<String, JsonNode> one : sorted.entrySet()) {
				boolean binary = one.getValue().has("BinaryValue");
				write(out, one.getKey().getBytes(StandardCharsets.UTF_8));
				write(out, one.getValue().path("DataType").asString().getBytes(StandardCharsets.UTF_8));
				out.writeByte(binary ? 2 : 1);
				write(out, binary ? one.getValue().path("BinaryValue").binaryValue()
						: one.getValue().path("StringValue").asString().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return of(bytes.toByteArray());
	}

	private static void write(DataOutputStream out, byte[] part) throws IOException {
		out.writeInt(part.length);
		out.write(part);
	}

}
