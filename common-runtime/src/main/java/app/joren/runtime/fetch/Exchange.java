package app.joren.runtime.fetch;

import java.io.IOException;

import org.apache.hc.client5.http.cookie.CookieStore;
import org.jspecify.annotations.Nullable;

/** Sends one request and reads its answer. */
@FunctionalInterface
interface Exchange {

	/**
	 * Sends a request.
	 * @param question what is asked
	 * @return what was answered
	 * @throws IOException when there was no answer that could be read
	 */
	Answer send(Question question) throws IOException;

	/**
	 * A request.
	 *
	 * @param address already judged
	 * @param validators that belong to this very address
	 * @param maxBytes of the body after decompression
	 * @param cut whether a longer body is cut instead of refused
	 * @param cookies of this fetch
	 * @param deadline of this fetch
	 * @param form to send by POST, if anything is to be sent
	 */
	record Question(WebAddress address, @Nullable Validators validators, int maxBytes, boolean cut, CookieStore cookies,
			Deadline deadline, @Nullable String form) {
	}

	/**
	 * An answer.
	 *
	 * @param status as it came
	 * @param headers as they came
	 * @param body decompressed; empty unless the status is one of the 2xx
	 */
	record Answer(int status, ResponseHeaders headers, byte[] body) {

		boolean isContent() {
			return this.status >= 200 && this.status < 300;
		}

		boolean isRedirect() {
			return switch (this.status) {
				case 301, 302, 303, 307, 308 -> true;
				default -> false;
			};
		}

	}

}
