package app.joren.bench.faults;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import app.joren.bench.aws.StandInProcess;
import app.joren.contracts.crawler.Crawl;
import app.joren.emulator.Emulator;
import app.joren.emulator.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The stand-in by which memory is measured is to the crawler and the apps service what
 * the emulator is.
 */
class StandInIT {

	private static final int EDITIONS = 3;

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final String app = UUID.randomUUID().toString();

	@TempDir
	private Path folder;

	@Test
	void leavesWhatTheEmulatorLeaves() {
		try (EditedSite site = EditedSite.serve(0);
				Neighbours neighbours = new Neighbours();
				Emulator emulator = Emulator.forgetful(Workplace.here());
				StandInProcess standIn = StandInProcess.start()) {
			neighbours.define(this.app, site.definition());
			Surroundings surroundings = new Surroundings(List.of(site), neighbours, this.folder);
			StackState expected = crawled(emulator.endpoint(), surroundings, site);
			StackState found = crawled(standIn.endpoint(), surroundings, site);

			assertThat(found.differences(expected)).isEmpty();
			assertThat(found.parts()).hasSizeGreaterThan(100);
		}
	}

	private StackState crawled(URI aws, Surroundings surroundings, EditedSite site) {
		try (Stack stack = Stack.start(aws, surroundings, true)) {
			stack.create(this.app, site);
			for (int edition = 0; edition < EDITIONS; edition++) {
				site.publish(edition);
				Crawl crawl = stack.start(this.app, "crawl-" + edition);
				await().atMost(PATIENCE).until(() -> stack.crawl(crawl.id()).state().ended());
			}
			await().atMost(PATIENCE).until(() -> stack.queues().left() == 0);
			return stack.state(this.app);
		}
	}

}
