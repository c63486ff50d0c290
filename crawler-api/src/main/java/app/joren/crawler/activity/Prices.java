package app.joren.crawler.activity;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * List prices of AWS in US dollars, without free tiers, discounts and taxes. The defaults
 * are those of us-east-1 as of November 2025, from the price pages of each service.
 *
 * @param region where they hold
 * @param asOf when they were looked up
 * @param tableReadsPerMillion read units of DynamoDB on demand
 * @param tableWritesPerMillion write units of DynamoDB on demand
 * @param objectReadsPerThousand GET requests to S3 Standard
 * @param objectWritesPerThousand PUT and COPY requests to S3 Standard
 * @param queueRequestsPerMillion requests to SQS; FIFO and standard queues are so near to
 * each other that the dearer price is taken
 * @param storagePerGibibyteMonth of S3 Standard
 * @param processorPerHour one processor of Fargate, Linux on ARM
 * @param memoryPerGibibyteHour of Fargate, Linux on ARM
 * @param gibibytesPerProcessor memory of a worker for each processor
 */
@Validated
@ConfigurationProperties("joren.crawler.prices")
record Prices(@NotBlank @DefaultValue("us-east-1") String region, @NotBlank @DefaultValue("2025-11") String asOf,
		@DefaultValue("0.125") double tableReadsPerMillion, @DefaultValue("0.625") double tableWritesPerMillion,
		@DefaultValue("0.0004") double objectReadsPerThousand, @DefaultValue("0.005") double objectWritesPerThousand,
		@DefaultValue("0.50") double queueRequestsPerMillion, @DefaultValue("0.023") double storagePerGibibyteMonth,
		@DefaultValue("0.03238") double processorPerHour, @DefaultValue("0.00356") double memoryPerGibibyteHour,
		@DefaultValue("2") double gibibytesPerProcessor) {
}
