package app.joren.push.payload;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A push as SNS takes it for one device.
 *
 * @param body of the structure {@code json}
 * @param attributes the message attributes, all of them strings
 */
public record SnsMessage(String body, Map<String, String> attributes) {

	private static final String MOBILE = "AWS.SNS.MOBILE.";

	/** SNS asks for words for other protocols, to which nothing is sent. */
	private static final int DEFAULT_BYTES = 200;

	public SnsMessage {
		attributes = Map.copyOf(attributes);
	}

	/**
	 * The message of a push. It has the one key that a device of the channel is sent.
	 * @param push what the reader is told
	 * @param channel the way to the device
	 * @return nothing, if the push cannot be made to fit
	 */
	public static Optional<SnsMessage> of(Push push, Channel channel) {
		return new Fitting(layout(channel)).fit(push)
			.map((payload) -> new SnsMessage(body(push, channel, payload), attributes(push, channel)));
	}

	private static String body(Push push, Channel channel, Object payload) {
		return PayloadJson
			.write(Map.of("default", PlainText.within(DEFAULT_BYTES, PlainText.line(push.title() + " " + push.body())),
					channel.platform(), PayloadJson.write(payload)));
	}

	private static Layout layout(Channel channel) {
		return switch (channel) {
			case APNS, APNS_SANDBOX -> ApnsPayload::of;
			case FCM -> FcmPayload::of;
		};
	}

	private static Map<String, String> attributes(Push push, Channel channel) {
		Map<String, String> attributes = new HashMap<>();
		attributes.put(MOBILE + channel + ".TTL", Long.toString(push.ttl().toSeconds()));
		if (channel != Channel.FCM) {
			// SNS has these under one name for both of APNs' worlds.
			attributes.put(MOBILE + "APNS.PUSH_TYPE", "alert");
			attributes.put(MOBILE + "APNS.PRIORITY", "10");
			attributes.put(MOBILE + "APNS.COLLAPSE_ID", push.pushId());
		}
		return attributes;
	}

}
