package app.joren.runtime.aws;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The names of the AWS resources of this suite, as {@code cloudformation/state.yaml}
 * gives them.
 *
 * @param prefix goes before each of them ({@code JOREN_PREFIX})
 */
@Validated
@ConfigurationProperties("joren")
public record AwsNames(@Pattern(regexp = "[a-z][a-z0-9-]{1,30}") String prefix) {

	/** The name of a table, for example {@code analyses}. */
	public String table(String name) {
		return named(name);
	}

	/** The name of a queue, for example {@code visits.fifo}. */
	public String queue(String name) {
		return named(name);
	}

	/** The name of a bucket, for example {@code pages}. */
	public String bucket(String name) {
		return named(name);
	}

	/** The name of a log group, for example {@code events}. */
	public String logGroup(String name) {
		return named(name);
	}

	private String named(String name) {
		return this.prefix + "-" + name;
	}

}
