package app.joren.contracts.push;

import java.time.Instant;
import java.time.LocalDateTime;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;

/** When a campaign is sent. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "when")
@JsonSubTypes({ @JsonSubTypes.Type(value = SendTime.Now.class, name = "now"),
		@JsonSubTypes.Type(value = SendTime.At.class, name = "at"),
		@JsonSubTypes.Type(value = SendTime.LocalHour.class, name = "local") })
public sealed interface SendTime {

	/** At once. */
	record Now() implements SendTime {
	}

	/**
	 * To all at the same moment.
	 *
	 * @param at the moment
	 */
	record At(@NotNull Instant at) implements SendTime {
	}

	/**
	 * To each reader when it is so late there.
	 *
	 * @param at by the clock of the reader's time zone
	 */
	record LocalHour(@NotNull LocalDateTime at) implements SendTime {
	}

}
