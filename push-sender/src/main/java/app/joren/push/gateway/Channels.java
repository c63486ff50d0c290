package app.joren.push.gateway;

import app.joren.push.device.Environment;
import app.joren.push.device.Platform;
import app.joren.push.payload.Channel;

/** Which way leads to a phone. */
final class Channels {

	private Channels() {
	}

	static Channel of(Platform platform, Environment environment) {
		return switch (platform) {
			case ANDROID -> Channel.FCM;
			case IOS -> switch (environment) {
				case PRODUCTION -> Channel.APNS;
				case SANDBOX -> Channel.APNS_SANDBOX;
			};
		};
	}

}
