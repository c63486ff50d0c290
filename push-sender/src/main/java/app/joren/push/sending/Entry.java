package app.joren.push.sending;

import java.time.Instant;
import java.util.Optional;

/** How far a campaign is with one phone. It is kept as one line of text. */
sealed interface Entry {

	/** Whether nothing will change any more. */
	default boolean isFinal() {
		return due().isEmpty() && !(this instanceof Claimed);
	}

	/** When it is to be looked at again. */
	default Optional<Instant> due() {
		return Optional.empty();
	}

	/** The line of text. */
	String line();

	/** Its push may be on its way. */
	record Claimed() implements Entry {

		@Override
		public String line() {
			return "claimed";
		}

	}

	/** The gateway has taken its push. */
	record Taken() implements Entry {

		@Override
		public String line() {
			return "taken";
		}

	}

	/**
	 * Its push cannot be handed over.
	 *
	 * @param reason in one word
	 */
	record Failed(String reason) implements Entry {

		@Override
		public String line() {
			return "failed " + reason;
		}

	}

	/**
	 * Nothing was handed over for it yet.
	 *
	 * @param until when that may be done
	 */
	record Waiting(Instant until) implements Entry {

		@Override
		public Optional<Instant> due() {
			return Optional.of(this.until);
		}

		@Override
		public String line() {
			return "waiting " + this.until.toEpochMilli();
		}

	}

	/**
	 * Nobody knows whether its push was handed over.
	 *
	 * @param since from when on that may have happened
	 * @param known when the gateway's records will tell
	 */
	record Doubtful(Instant since, Instant known) implements Entry {

		@Override
		public Optional<Instant> due() {
			return Optional.of(this.known);
		}

		@Override
		public String line() {
			return "doubtful " + this.since.toEpochMilli() + " " + this.known.toEpochMilli();
		}

	}

	/** Reads a line of text. */
	static Entry of(String line) {
		String[] words = line.split(" ");
		return switch (words[0]) {
			case "claimed" -> new Claimed();
			case "taken" -> new Taken();
			case "failed" -> new Failed(words[1]);
			case "waiting" -> new Waiting(moment(words[1]));
			case "doubtful" -> new Doubtful(moment(words[1]), moment(words[2]));
			default -> throw new IllegalStateException("No entry is written as " + line);
		};
	}

	private static Instant moment(String millis) {
		return Instant.ofEpochMilli(Long.parseLong(millis));
	}

}
