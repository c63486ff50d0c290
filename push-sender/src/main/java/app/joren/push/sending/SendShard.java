package app.joren.push.sending;

/**
 * Asks a worker to go on with a campaign in a shard of the phones, on the queue
 * {@code pushes}. What is to be done there it finds in the outbox, so that a message that
 * comes twice, late or out of order changes nothing.
 *
 * @param campaignId the campaign
 * @param shard the shard's number
 */
public record SendShard(String campaignId, int shard) {

	/** The queue. */
	static final String QUEUE = "pushes";

}
