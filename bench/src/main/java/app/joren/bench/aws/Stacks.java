package app.joren.bench.aws;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** CloudFormation: a stack is there as soon as it was asked for, and does not change. */
final class Stacks {

	private static final String ANSWER = "<%1$sResponse><%1$sResult><StackId>%2$s</StackId><Stacks><member>"
			+ "<StackName>%2$s</StackName><StackStatus>CREATE_COMPLETE</StackStatus>"
			+ "</member></Stacks></%1$sResult></%1$sResponse>";

	private final Tables tables;

	private final MessageQueues queues;

	private final Buckets buckets;

	private final Set<String> names = ConcurrentHashMap.newKeySet();

	Stacks(Tables tables, MessageQueues queues, Buckets buckets) {
		this.tables = tables;
		this.queues = queues;
		this.buckets = buckets;
	}

	AwsAnswer call(Map<String, String> form) {
		String name = form.getOrDefault("StackName", "");
		String action = form.getOrDefault("Action", "");
		if (action.equals("CreateStack") && this.names.add(name)) {
			String prefix = form.getOrDefault("Parameters.member.1.ParameterValue", "");
			Template.of(form.getOrDefault("TemplateBody", ""), prefix).create(this.tables, this.queues, this.buckets);
		}
		if (!this.names.contains(name)) {
			throw AwsError.invalid("Stack with id " + name + " does not exist");
		}
		if (action.equals("UpdateStack")) {
			throw AwsError.invalid("No updates are to be performed.");
		}
		return AwsAnswer.xml(ANSWER.formatted(action, name));
	}

}
