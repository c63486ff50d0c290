package app.joren.analyzer.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.Finding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects what a running analysis finds, and tells of it from time to time: at most once
 * per interval, and at least so often that the worker's lease is renewed.
 */
final class RunningAnalysis implements Progress, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(RunningAnalysis.class);

	private static final int MOST_FINDINGS = 500;

	private final Analysis begun;

	private final Consumer<Analysis> tell;

	private final List<Finding> findings = new ArrayList<>();

	private final CountDownLatch closed = new CountDownLatch(1);

	private final Thread teller;

	private int requests;

	private volatile @Nullable AnalysisLost lost;

	RunningAnalysis(Analysis begun, Duration interval, Consumer<Analysis> tell) {
		this.begun = begun;
		this.tell = tell;
		this.teller = Thread.ofVirtual().name("analysis-" + begun.id()).start(() -> tellEvery(interval));
	}

	@Override
	public synchronized void found(Finding finding) {
		requireOurs();
		if (this.findings.size() < MOST_FINDINGS) {
			this.findings.add(finding);
		}
	}

	@Override
	public synchronized void requested(int answered) {
		requireOurs();
		this.requests = answered;
	}

	/** The analysis as it is now. */
	synchronized Analysis analysis() {
		return new Analysis(this.begun.id(), this.begun.appId(), this.begun.address(), Analysis.State.RUNNING,
				this.findings, this.requests, null, null, this.begun.started(), null);
	}

	/** From here on nothing is told: what is on its way is waited for. */
	@Override
	public void close() {
		this.closed.countDown();
		try {
			this.teller.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void requireOurs() {
		AnalysisLost loss = this.lost;
		if (loss != null) {
			throw loss;
		}
	}

	private void tellEvery(Duration interval) {
		try {
			do {
				tellOnce();
			}
			while (this.lost == null && !this.closed.await(interval.toNanos(), TimeUnit.NANOSECONDS));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void tellOnce() {
		try {
			this.tell.accept(analysis());
		}
		catch (AnalysisLost ex) {
			this.lost = ex;
		}
		catch (RuntimeException ex) {
			log.warn("The progress of analysis {} could not be saved this time", this.begun.id(), ex);
		}
	}

}
