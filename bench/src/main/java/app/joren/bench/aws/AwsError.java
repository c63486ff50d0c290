package app.joren.bench.aws;

import java.util.List;
import java.util.Map;

/** What a caller is told that asks for what cannot be done. */
final class AwsError extends RuntimeException {

	private final int status;

	private final String code;

	private final transient Map<String, Object> more;

	AwsError(int status, String code, String message, Map<String, Object> more) {
		super(message, null, false, false);
		this.status = status;
		this.code = code;
		this.more = more;
	}

	static AwsError invalid(String message) {
		return new AwsError(400, "ValidationException", message, Map.of());
	}

	static AwsError conditionFailed() {
		return new AwsError(400, "ConditionalCheckFailedException", "The conditional request failed", Map.of());
	}

	/** A transaction of which a part did not meet its condition. */
	static AwsError canceled(List<Boolean> met) {
		return new AwsError(400, "TransactionCanceledException", "Transaction cancelled", Map.of("CancellationReasons",
				met.stream().map((good) -> Map.of("Code", good ? "None" : "ConditionalCheckFailed")).toList()));
	}

	int status() {
		return this.status;
	}

	String code() {
		return this.code;
	}

	/** What is said beside code and message. */
	Map<String, Object> more() {
		return this.more;
	}

}
