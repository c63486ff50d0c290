package app.joren.push.device;

import org.jspecify.annotations.Nullable;

/** How the gateway is told of tokens. */
public interface Endpoints {

	/**
	 * Makes an endpoint take pushes for a token that a phone has just handed over.
	 * @param appId the app
	 * @param platform the phone's system
	 * @param environment the world of the token
	 * @param token the phone's own
	 * @param known the endpoint that the phone had until now
	 */
	Registration register(String appId, Platform platform, Environment environment, String token,
			@Nullable String known);

	/**
	 * Forgets an endpoint.
	 * @return whether there is none now
	 */
	boolean delete(String endpoint);

	/** What became of registering. */
	sealed interface Registration {

		/**
		 * The endpoint takes pushes.
		 *
		 * @param endpoint its name
		 */
		record Registered(String endpoint) implements Registration {
		}

		/**
		 * The token is none of its platform.
		 *
		 * @param reason as the gateway gives it
		 */
		record TokenRefused(String reason) implements Registration {
		}

		/**
		 * The gateway cannot do it now.
		 *
		 * @param reason in one word
		 */
		record Unavailable(String reason) implements Registration {
		}

	}

}
