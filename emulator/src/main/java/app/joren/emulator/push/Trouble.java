package app.joren.emulator.push;

/** What the stand-in can be told to do instead of answering well. */
public enum Trouble {

	/** 403: the caller's signature or rights are not right. */
	FORBIDDEN,

	/** 400 {@code Throttling}, without saying for how long. */
	THROTTLING,

	/** 429 {@code Throttled}. */
	THROTTLED,

	/** 500 with an error of SNS. */
	INTERNAL_ERROR,

	/** 503 without a body. */
	UNAVAILABLE,

	/** The answer takes longer than callers wait, though the request is carried out. */
	SLOW,

	/** The request is carried out, and the connection ends without an answer. */
	CUT,

	/** The request is carried out, and the answer cannot be read. */
	MALFORMED,

	/** The platform application is disabled. */
	APPLICATION_DISABLED

}
