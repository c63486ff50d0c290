package app.joren.runtime.aws;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class AwsEndpointTests {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void anEndpointBringsTheEmulatorsCredentials() {
		this.environment.setProperty("AWS_ENDPOINT_URL", "http://127.0.0.1:4566");

		assertThat(setting("endpoint")).isEqualTo("http://127.0.0.1:4566");
		assertThat(setting("credentials.access-key")).isEqualTo("test");
		assertThat(setting("region.static")).isEqualTo("us-east-1");
		assertThat(setting("s3.path-style-access-enabled")).isEqualTo("true");
	}

	@Test
	void givenCredentialsAndRegionAreKept() {
		this.environment.setProperty("AWS_ENDPOINT_URL", "http://127.0.0.1:4566");
		this.environment.setProperty("AWS_ACCESS_KEY_ID", "mine");
		this.environment.setProperty("AWS_REGION", "ap-northeast-1");

		assertThat(setting("credentials.access-key")).isNull();
		assertThat(setting("region.static")).isEqualTo("ap-northeast-1");
	}

	@Test
	void withoutAnEndpointItIsAwsItself() {
		assertThat(setting("endpoint")).isNull();
		assertThat(setting("credentials.access-key")).isNull();
	}

	private @Nullable String setting(String name) {
		new AwsEndpoint().postProcessEnvironment(this.environment, new SpringApplication());
		return this.environment.getProperty("spring.cloud.aws." + name);
	}

}
