package app.joren.push.payload;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SnsMessageTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String FAMILY = "👨‍👩‍👧‍👦";

	@Test
	void anIphoneGetsWordsLinkPictureThreadAndBadge() {
		assertThat(payload(push("Goal", "In the last minute"), Channel.APNS)).isEqualTo(JSON.readTree("""
				{"aps": {"alert": {"title": "Goal", "body": "In the last minute"}, "sound": "default", "badge": 3,
				  "thread-id": "news", "mutable-content": 1},
				 "push_id": "p1", "url": "https://content.example/a/club/7", "article_id": "7",
				 "image": "https://content.example/7.jpg"}"""));
	}

	@Test
	void anAndroidPhoneGetsThemInTheFormOfHttpV1() {
		assertThat(payload(push("Goal", "In the last minute"), Channel.FCM)).isEqualTo(JSON.readTree(
				"""
						{"fcmV1Message": {"validate_only": false, "message": {
						  "notification": {"title": "Goal", "body": "In the last minute", "image": "https://content.example/7.jpg"},
						  "data": {"push_id": "p1", "url": "https://content.example/a/club/7", "article_id": "7",
						    "image": "https://content.example/7.jpg"},
						  "android": {"priority": "HIGH", "ttl": "3600s", "collapse_key": "p1",
						    "notification": {"tag": "p1", "channel_id": "news", "notification_count": 3}}}}}"""));
	}

	@Test
	void attributesAreNamedByTheChannel() {
		assertThat(message(push("Goal", ""), Channel.FCM).attributes()).hasSize(1)
			.containsEntry("AWS.SNS.MOBILE.FCM.TTL", "3600");
		assertThat(message(push("Goal", ""), Channel.APNS_SANDBOX).attributes()).hasSize(4)
			.containsEntry("AWS.SNS.MOBILE.APNS_SANDBOX.TTL", "3600")
			.containsEntry("AWS.SNS.MOBILE.APNS.PUSH_TYPE", "alert")
			.containsEntry("AWS.SNS.MOBILE.APNS.PRIORITY", "10")
			.containsEntry("AWS.SNS.MOBILE.APNS.COLLAPSE_ID", "p1");
	}

	@ParameterizedTest
	@EnumSource
	void whatIsAbsentStandsNowhere(Channel channel) {
		Push bare = new Push("p1", "Goal", "", null, null, null, null, null, Duration.ofDays(99));

		assertThat(payload(bare, channel).toString()).doesNotContain("null", "body", "url", "image", "badge", "mutable")
			.contains("Goal", "p1");
		assertThat(message(bare, channel).attributes()).containsEntry("AWS.SNS.MOBILE." + channel + ".TTL", "2419200");
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void longBodiesAreCutBetweenCharactersInAnyScript(String character, Channel channel) {
		Push push = push("Title", character.repeat(10_000));

		assertThat(title(payload(push, channel), channel)).isEqualTo("Title");
		assertThat(body(payload(push, channel), channel)).matches(many(character) + "…");
		assertThat(bytes(push, channel)).isBetween(4096 - 3 - character.getBytes(StandardCharsets.UTF_8).length, 4096);
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void ofAnEndlessTitleThereIsAsMuchAsFits(String character, Channel channel) {
		Push push = push(character.repeat(100_000 / character.length()), "The body");

		assertThat(title(payload(push, channel), channel)).matches(many(character) + "…");
		assertThat(body(payload(push, channel), channel)).isEmpty();
		assertThat(bytes(push, channel)).isLessThanOrEqualTo(4096);
	}

	@ParameterizedTest
	@EnumSource
	void noEscapeIsCut(Channel channel) {
		Push push = push("Quotes", "\"\\\n".repeat(3000) + "end");

		assertThat(body(payload(push, channel), channel)).matches("(?s)[\"\\\\\n]{500,}…");
		assertThat(bytes(push, channel)).isBetween(4090, 4096);
	}

	@ParameterizedTest
	@EnumSource
	void controlCharactersAndHalfCharactersDoNotGoOut(Channel channel) {
		Push push = push("A\u0000title\nof\ttwo lines \uD83D", "\u0007One\r\nTwo\u2028Three\u001b\uDE00 ");

		assertThat(title(payload(push, channel), channel)).isEqualTo("A title of two lines \uFFFD");
		assertThat(body(payload(push, channel), channel)).isEqualTo("One\nTwo\nThree \uFFFD");
	}

	@ParameterizedTest
	@EnumSource
	void wordsCountMoreThanThePicture(Channel channel) {
		URI large = URI.create("https://content.example/" + "x".repeat(3500));
		Push push = new Push("p1", "Title", "word ".repeat(500), null, null, large, null, null, Duration.ofHours(1));

		assertThat(payload(push, channel).toString()).doesNotContain("content.example", "mutable-content");
		assertThat(body(payload(push, channel), channel)).hasSizeGreaterThan(2400);
	}

	@ParameterizedTest
	@EnumSource
	void aPictureOfUsualLengthStaysBesideLongWords(Channel channel) {
		assertThat(payload(push("Title", "word ".repeat(5000)), channel).toString())
			.contains("https://content.example/7.jpg");
	}

	@ParameterizedTest
	@EnumSource
	void whatCannotFitIsRefused(Channel channel) {
		URI endless = URI.create("https://content.example/" + "x".repeat(5000));

		assertThat(
				SnsMessage.of(new Push("p1", "T", "B", endless, null, null, null, null, Duration.ofHours(1)), channel))
			.isEmpty();
		assertThat(SnsMessage.of(push(" \u0000 ", "\n"), channel)).isEmpty();
		assertThat(SnsMessage.of(push("e" + "\u0301".repeat(5000), "B"), channel)).isEmpty();
	}

	@Test
	void idsThatApnsWouldRefuseAreNone() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Push("x".repeat(65), "T", "B", null, null, null, null, null, Duration.ofHours(1)));
	}

	static Stream<Arguments> scripts() {
		return Stream.of("a", "新", "が", "กำ", "ب", "नि", FAMILY, "🇯🇵", "👍🏽", "é")
			.flatMap((character) -> Stream.of(Channel.values()).map((channel) -> Arguments.of(character, channel)));
	}

	private static String many(String character) {
		return "(" + Pattern.quote(character) + "){20,}";
	}

	private static Push push(String title, String body) {
		return new Push("p1", title, body, URI.create("https://content.example/a/club/7"), "7",
				URI.create("https://content.example/7.jpg"), "news", 3, Duration.ofHours(1));
	}

	private static SnsMessage message(Push push, Channel channel) {
		return SnsMessage.of(push, channel).orElseThrow();
	}

	private static String text(Push push, Channel channel) {
		JsonNode message = JSON.readTree(message(push, channel).body());
		assertThat(message.propertyNames()).containsExactlyInAnyOrder("default", channel.platform());
		return message.path(channel.platform()).stringValue();
	}

	private static int bytes(Push push, Channel channel) {
		return text(push, channel).getBytes(StandardCharsets.UTF_8).length;
	}

	private static JsonNode payload(Push push, Channel channel) {
		return JSON.readTree(text(push, channel));
	}

	private static String title(JsonNode payload, Channel channel) {
		return words(payload, channel).path("title").asString("");
	}

	private static String body(JsonNode payload, Channel channel) {
		return words(payload, channel).path("body").asString("");
	}

	private static JsonNode words(JsonNode payload, Channel channel) {
		return payload.at((channel == Channel.FCM) ? "/fcmV1Message/message/notification" : "/aps/alert");
	}

}
