package app.joren.apps.content;

import java.util.Locale;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;

/** How an answer's bytes are coded, the best first. */
enum Coding {

	/** Brotli (RFC 7932). */
	BROTLI("br"),

	/** Gzip (RFC 1952). */
	GZIP("gzip"),

	/** As it is. */
	PLAIN("identity");

	/** Phones send the same few headers again and again. */
	private static final int KNOWN_HEADERS = 1000;

	private static final LoadingCache<String, Coding> CHOICES = Caffeine.newBuilder()
		.maximumSize(KNOWN_HEADERS)
		.build(Coding::choose);

	private final String token;

	Coding(String token) {
		this.token = token;
	}

	/** Its name in the headers of HTTP. */
	String token() {
		return this.token;
	}

	/**
	 * The coding that a client likes best, of those alike the smallest (RFC 9110,
	 * 12.5.3). Who accepts nothing that there is gets the answer as it is.
	 * @param accepted the header {@code Accept-Encoding}
	 */
	static Coding of(@Nullable String accepted) {
		return (accepted == null) ? PLAIN : CHOICES.get(accepted);
	}

	private static Coding choose(String accepted) {
		String[] parts = accepted.toLowerCase(Locale.ROOT).split(",");
		Coding best = PLAIN;
		double most = 0;
		for (Coding coding : values()) {
			double liking = coding.liking(parts);
			if (liking > most) {
				best = coding;
				most = liking;
			}
		}
		return best;
	}

	/**
	 * What is not named is refused, but for the answer as it is, which is liked least.
	 */
	private double liking(String[] parts) {
		double any = (this == PLAIN) ? Double.MIN_VALUE : 0;
		for (String part : parts) {
			String[] pieces = part.split(";", 2);
			String name = pieces[0].strip();
			if (name.equals(this.token)) {
				return weight(pieces);
			}
			if (name.equals("*") && this != PLAIN) {
				any = weight(pieces);
			}
		}
		return any;
	}

	private static double weight(String[] pieces) {
		if (pieces.length < 2) {
			return 1;
		}
		String weight = pieces[1].strip().replaceFirst("^q\\s*=\\s*", "");
		return weight.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(weight) : 0;
	}

}
