package app.joren.contracts.push;

import java.util.Set;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * To whom a campaign goes: who fits all that is given. Without anything it goes to all.
 *
 * @param platform {@code ios} or {@code android}
 * @param language BCP 47 tag; {@code en} is meant for {@code en-GB} too
 * @param topics ids of sections of which the reader has chosen one, or everything
 * @param reads ids of sections of which the reader reads one most
 */
public record AudienceFilter(@Nullable @Pattern(regexp = "ios|android") String platform,
		@Nullable @Size(max = 35) String language, @Size(max = 200) Set<@Size(max = 64) String> topics,
		@Size(max = 200) Set<@Size(max = 64) String> reads) {

	public AudienceFilter {
		topics = (topics != null) ? Set.copyOf(topics) : Set.of();
		reads = (reads != null) ? Set.copyOf(reads) : Set.of();
	}

	/** All readers. */
	public static AudienceFilter everybody() {
		return new AudienceFilter(null, null, Set.of(), Set.of());
	}

}
