package app.joren.crawler.worker;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import app.joren.crawler.crawl.ClaimLost;
import app.joren.crawler.crawl.SliceAhead;
import app.joren.crawler.crawl.VisitSite;
import app.joren.crawler.visit.SiteVisits;
import app.joren.runtime.queue.VirtualThread;
import io.awspring.cloud.sqs.annotation.SqsListener;
import io.awspring.cloud.sqs.annotation.SqsListenerAcknowledgementMode;
import io.awspring.cloud.sqs.listener.SqsHeaders.MessageSystemAttributes;
import io.awspring.cloud.sqs.listener.Visibility;
import io.awspring.cloud.sqs.listener.acknowledgement.Acknowledgement;
import org.springframework.context.annotation.Profile;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Takes slices from the queue. While one is worked on, its message is kept from others.
 */
@Component
@Profile("worker")
class VisitListener {

	/** What fails at this delivery or a later one ends the crawl: it would fail again. */
	private static final int LAST_DELIVERY = 3;

	private final SiteVisits visits;

	private final Heartbeats heartbeats;

	private final Waiting waiting;

	VisitListener(SiteVisits visits, Heartbeats heartbeats, Waiting waiting) {
		this.visits = visits;
		this.heartbeats = heartbeats;
		this.waiting = waiting;
	}

	@SqsListener(queueNames = "${joren.prefix}-visits.fifo", maxConcurrentMessages = "16", maxMessagesPerPoll = "1",
			messageVisibilitySeconds = "#{@sliceVisibility}",
			acknowledgementMode = SqsListenerAcknowledgementMode.MANUAL)
	CompletableFuture<Void> on(VisitSite visit, Visibility visibility, Acknowledgement acknowledgement,
			@Header(MessageSystemAttributes.SQS_APPROXIMATE_RECEIVE_COUNT) String deliveries) {
		return VirtualThread.run(() -> {
			if (isOver(visit, visibility, Integer.parseInt(deliveries))) {
				acknowledgement.acknowledge();
			}
		});
	}

	/** A message that is hidden is to come back. */
	private boolean isOver(VisitSite visit, Visibility visibility, int deliveries) {
		return work(visit, visibility, deliveries)
			.filter((resumes) -> this.waiting.hide(visit, visibility, deliveries, resumes))
			.isEmpty();
	}

	private Optional<Instant> work(VisitSite visit, Visibility visibility, int deliveries) {
		try (Heartbeats.Heartbeat _ = this.heartbeats.start(visibility)) {
			return this.visits.goOn(visit);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The slice was interrupted", ex);
		}
		catch (SliceAhead ex) {
			if (deliveries < LAST_DELIVERY) {
				throw ex;
			}
			this.visits.goBack(visit);
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			if (deliveries >= LAST_DELIVERY && isOurs(ex)) {
				this.visits.giveUp(visit);
			}
			throw ex;
		}
	}

	/** A lost claim and trouble at AWS pass; after them the crawl goes on. */
	private static boolean isOurs(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.noneMatch((cause) -> cause instanceof ClaimLost || cause instanceof SdkException);
	}

}
