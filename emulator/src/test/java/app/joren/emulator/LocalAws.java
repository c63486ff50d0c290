package app.joren.emulator;

import java.net.URI;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Clients of an emulator. */
record LocalAws(DynamoDbClient dynamoDb, SqsClient sqs, S3Client s3) implements AutoCloseable {

	static LocalAws at(URI endpoint) {
		return new LocalAws(at(endpoint, DynamoDbClient.builder()), at(endpoint, SqsClient.builder()),
				at(endpoint, S3Client.builder().forcePathStyle(true)));
	}

	private static <B extends AwsClientBuilder<B, C>, C> C at(URI endpoint, B builder) {
		return builder.endpointOverride(endpoint)
			.region(Region.of(StateStack.REGION))
			.credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
			.build();
	}

	@Override
	public void close() {
		this.dynamoDb.close();
		this.sqs.close();
		this.s3.close();
	}

}
