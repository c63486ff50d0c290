package app.joren.analyzer.analysis;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How analyses are carried out.
 *
 * @param reportEvery the shortest time between two reports to the console
 * @param lease for how long a worker that is not heard of keeps its analysis; shorter
 * than the time after which a killed worker's message comes back
 * @param attempts what fails at this delivery or a later one ends the analysis; the queue
 * allows more of them, since a worker that is killed takes one with it
 */
@Validated
@ConfigurationProperties("analyzer.analysis")
public record AnalysisSettings(@NotNull @DefaultValue("1s") Duration reportEvery,
		@NotNull @DefaultValue("30s") Duration lease, @Min(1) @DefaultValue("3") int attempts) {
}
