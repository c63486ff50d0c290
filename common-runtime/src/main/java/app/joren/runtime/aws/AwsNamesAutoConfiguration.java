package app.joren.runtime.aws;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * Offers the names of the AWS resources. Without a prefix there are none, and who asks
 * for them does not start.
 */
@AutoConfiguration
@ConditionalOnProperty("joren.prefix")
@EnableConfigurationProperties(AwsNames.class)
class AwsNamesAutoConfiguration {

}
