package app.joren.push.gateway;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an endpoint's ARN.
 *
 * @param arn all of it
 * @param region of SNS
 * @param account of the platform application
 * @param application its platform and name
 */
record EndpointName(String arn, String region, String account, String application) {

	private static final Pattern ARN = Pattern.compile("arn:aws[^:]*:sns:([^:]+):([^:]+):endpoint/([^/]+/[^/]+)/.+");

	static EndpointName parse(String arn) {
		Matcher parts = ARN.matcher(arn);
		if (!parts.matches()) {
			throw new IllegalArgumentException("This is no endpoint of SNS: " + arn);
		}
		return new EndpointName(arn, parts.group(1), parts.group(2), parts.group(3));
	}

	/** Where SNS logs what providers have accepted. */
	String logGroup() {
		return "sns/%s/%s/app/%s".formatted(this.region, this.account, this.application);
	}

}
