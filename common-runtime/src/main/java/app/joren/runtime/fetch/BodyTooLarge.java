package app.joren.runtime.fetch;

import java.io.IOException;

/** A body, or a layer of its compression, is longer than we read. */
final class BodyTooLarge extends IOException {

	BodyTooLarge(long limit) {
		super("longer than " + limit + " bytes");
	}

}
