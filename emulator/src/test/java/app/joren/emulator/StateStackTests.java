package app.joren.emulator;

import java.util.Map;

import app.joren.emulator.testing.SharedEmulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

import static org.assertj.core.api.Assertions.assertThat;

class StateStackTests {

	private final LocalAws aws = LocalAws.at(SharedEmulator.endpoint());

	private final String prefix = SharedEmulator.newStack();

	@BeforeEach
	void aValueIsStored() {
		this.aws.dynamoDb()
			.putItem((put) -> put.tableName(this.prefix + "-analyses")
				.item(Map.of("analysisId", AttributeValue.fromS("1"))));
	}

	@AfterEach
	void closeClients() {
		this.aws.close();
	}

	@ParameterizedTest
	@CsvSource({ "analyses, analyses-dlq, 10", "drifts, drifts-dlq, 10", "visits.fifo, visits-dlq.fifo, 10",
			"content, content-dlq, 10", "shown-images, shown-images-dlq, 10", "app-images, app-images-dlq, 10" })
	void aMessageThatFailsTooOftenGoesToTheDeadLetterQueue(String name, String deadLetters, int deliveries) {
		Map<QueueAttributeName, String> attributes = attributes(name);

		assertThat(attributes.get(QueueAttributeName.REDRIVE_POLICY)).contains(":" + this.prefix + "-" + deadLetters)
			.containsPattern("\"maxReceiveCount\":\\s*" + deliveries + "\\b");
	}

	@Test
	void visitsKeepTheirOrder() {
		assertThat(attributes("visits.fifo")).containsEntry(QueueAttributeName.FIFO_QUEUE, "true");
	}

	@Test
	void tablesArePaidPerRequestAndHaveTheirIndexes() {
		TableDescription crawls = this.aws.dynamoDb()
			.describeTable((request) -> request.tableName(this.prefix + "-crawls"))
			.table();

		assertThat(crawls.billingModeSummary().billingModeAsString()).isEqualTo("PAY_PER_REQUEST");
		assertThat(crawls.globalSecondaryIndexes()).extracting((index) -> index.indexName()).containsExactly("by-app");
	}

	@Test
	void bucketsAreThere() {
		assertThat(this.aws.s3().listBuckets().buckets()).extracting((bucket) -> bucket.name())
			.contains(this.prefix + "-pages", this.prefix + "-articles");
	}

	@Test
	void applyingItAgainKeepsWhatIsStored() {
		new StateStack(SharedEmulator.endpoint(), Workplace.here().stateTemplate()).apply(this.prefix);

		assertThat(this.aws.dynamoDb().scan((scan) -> scan.tableName(this.prefix + "-analyses")).items()).hasSize(1);
	}

	private Map<QueueAttributeName, String> attributes(String name) {
		String queue = this.aws.sqs().getQueueUrl((request) -> request.queueName(this.prefix + "-" + name)).queueUrl();
		return this.aws.sqs()
			.getQueueAttributes((request) -> request.queueUrl(queue).attributeNames(QueueAttributeName.ALL))
			.attributes();
	}

}
