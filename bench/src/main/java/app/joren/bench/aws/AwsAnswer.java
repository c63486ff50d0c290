package app.joren.bench.aws;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer over HTTP.
 *
 * @param status of HTTP
 * @param contentType of the body
 * @param headers besides
 * @param body may be empty
 */
record AwsAnswer(int status, String contentType, Map<String, String> headers, byte[] body) {

	static AwsAnswer empty(int status) {
		return new AwsAnswer(status, "", Map.of(), new byte[0]);
	}

	static AwsAnswer xml(String document) {
		return xml(200, document);
	}

	static AwsAnswer xml(int status, String document) {
		return new AwsAnswer(status, "application/xml", Map.of(), document.getBytes(StandardCharsets.UTF_8));
	}

}
