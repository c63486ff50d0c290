package app.joren.bench.aws;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** An expression of DynamoDB, piece by piece, with the names and values it stands for. */
final class Tokens {

	private static final Pattern TOKEN = Pattern.compile("[#:]?\\w+|<=|>=|<>|[=<>(),+-]");

	private final Deque<String> left;

	private final JsonNode names;

	private final JsonNode values;

	Tokens(String expression, JsonNode request) {
		this.left = TOKEN.matcher(expression)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(ArrayDeque::new));
		this.names = request.path("ExpressionAttributeNames");
		this.values = request.path("ExpressionAttributeValues");
	}

	boolean isEmpty() {
		return this.left.isEmpty();
	}

	/** Takes a word or sign, if it is the next. */
	boolean take(String word) {
		boolean next = !this.left.isEmpty() && this.left.peek().toUpperCase(Locale.ROOT).equals(word);
		if (next) {
			this.left.pop();
		}
		return next;
	}

	void expect(String word) {
		if (!take(word)) {
			throw AwsError.invalid("Expected " + word + " before " + this.left);
		}
	}

	/** Takes whatever comes next. */
	String any() {
		return this.left.pop();
	}

	/** Takes the name of an attribute. */
	String name() {
		String name = this.left.pop();
		return name.startsWith("#") ? this.names.path(name).asString() : name;
	}

	boolean isValue() {
		return !this.left.isEmpty() && this.left.peek().startsWith(":");
	}

	/** Takes a value. */
	JsonNode value() {
		String name = this.left.pop();
		JsonNode value = this.values.get(name);
		if (value == null) {
			throw AwsError.invalid("There is no value " + name);
		}
		return value;
	}

}
