package app.joren.bench.faults;

import java.util.function.Predicate;

/** What may go wrong between a process and AWS. */
enum Fault {

	/** DynamoDB has no capacity for the request just now. */
	THROTTLED("requests throttled", 0.02, AwsCall::isTable),

	/** The service has an error of its own. */
	UNAVAILABLE("requests refused with 5xx", 0.01, (call) -> true),

	/** The request is carried out, but its answer is lost. */
	UNANSWERED("answers lost after the work was done", 0.01, (call) -> true),

	/** The request takes its time. */
	DELAYED("requests delayed", 0.03, (call) -> true),

	/** A message of a queue without order comes twice. */
	SENT_TWICE("messages doubled", 0.08, AwsCall::isUnorderedSend),

	/** A message of a queue without order is overtaken by others. */
	SENT_LATE("messages reordered", 0.25, AwsCall::isUnorderedSend),

	/** A message that was worked off comes again. */
	NOT_DELETED("messages delivered again", 0.04, AwsCall::isDelete);

	private final String title;

	private final double share;

	private final Predicate<AwsCall> which;

	Fault(String title, double share, Predicate<AwsCall> which) {
		this.title = title;
		this.share = share;
		this.which = which;
	}

	String title() {
		return this.title;
	}

	/** Whether it befalls a call, by a number between 0 and 1. */
	boolean befalls(AwsCall call, double dice) {
		return dice < this.share && this.which.test(call);
	}

}
