package app.joren.analyzer.redesign;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import app.joren.analyzer.AnalyzerTest;
import app.joren.analyzer.ListeningConsole;
import app.joren.analyzer.ScriptedSites;
import app.joren.analyzer.definition.ActiveVersions;
import app.joren.analyzer.definition.Definitions;
import app.joren.contracts.analyzer.DefinitionChanged;
import app.joren.contracts.analyzer.DefinitionChanged.Outcome;
import app.joren.contracts.analyzer.DefinitionChanged.Trial;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.crawler.SiteChanged;
import app.joren.contracts.problem.ProblemType;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.queue.Queues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@AnalyzerTest
class RedesignStoryTests {

	private final String appId = UUID.randomUUID().toString();

	private final ClubSite site = ClubSite.somewhere();

	private final AtomicInteger analyses = new AtomicInteger();

	@Autowired
	private ScriptedSites sites;

	@Autowired
	private ListeningConsole console;

	@Autowired
	private Definitions definitions;

	@Autowired
	private ActiveVersions active;

	@Autowired
	private Queues queues;

	@Autowired
	private RedesignWork work;

	@Autowired
	private S3Client s3;

	@Autowired
	private AwsNames names;

	@BeforeEach
	void theSiteIsKnown() {
		this.definitions.add(this.appId, this.site.definition("old"), "analysis");
	}

	@Test
	void aBetterDefinitionIsFollowedAndTheConsoleHearsOfIt() {
		isRebuiltAs("new");
		this.queues.send("drifts", change("old", "new"));

		DefinitionChanged change = await()
			.until(() -> this.console.changesOf(this.appId), (changes) -> !changes.isEmpty())
			.getFirst();

		assertThat(change.outcome()).isEqualTo(Outcome.TAKEN);
		Trial now = Objects.requireNonNull(change.changedPages());
		Trial earlier = Objects.requireNonNull(change.earlierPages());
		assertThat(now.after().byRules()).isOne();
		assertThat(now.after().agreeing()).isOne();
		assertThat(now.before().byRules()).isZero();
		assertThat(earlier.after()).isEqualTo(earlier.before());
		assertThat(this.definitions.active(this.appId)).map(DefinitionVersion::version).contains(change.after());
		assertThat(this.definitions.active(this.appId)).map(DefinitionVersion::origin).contains("redesign");
	}

	@Test
	void theSameFactTwiceIsOneDefinitionAndAnotherSoonAfterIsNone() {
		isRebuiltAs("new");
		SiteChanged change = change("old", "new");

		this.work.carryOut(change);
		this.work.carryOut(change);
		this.work.carryOut(change("old", "new"));

		assertThat(this.analyses).hasValue(1);
		assertThat(this.definitions.versions(this.appId)).hasSize(2);
		assertThat(this.console.changesOf(this.appId)).hasSize(2)
			.containsOnly(this.console.changesOf(this.appId).getFirst());
	}

	@Test
	void whatIsNoBetterIsSavedButNotFollowed() {
		isRebuiltAs("wrong");

		this.work.carryOut(change("old", "old"));

		assertThat(this.console.changesOf(this.appId)).extracting(DefinitionChanged::outcome)
			.containsExactly(Outcome.NOT_BETTER);
		assertThat(this.definitions.versions(this.appId)).extracting(DefinitionVersion::active)
			.containsExactly(false, true);
	}

	@Test
	void aBrokenSiteIsNoRebuiltOne() {
		isRebuiltAs("wrong");

		this.work.carryOut(change("old", ""));

		assertThat(this.console.changesOf(this.appId)).extracting(DefinitionChanged::outcome)
			.containsExactly(Outcome.SITE_BROKEN);
		assertThat(this.definitions.active(this.appId)).map(DefinitionVersion::version).contains(1);
	}

	@Test
	void aSiteThatCannotBeAnalysedKeepsItsDefinition() {
		this.sites.script(this.site.home().toString(), (_, _, _) -> {
			throw ScriptedSites.failure(ProblemType.EMPTY_PAGE);
		});

		this.work.carryOut(change("old", ""));

		DefinitionChanged change = this.console.changesOf(this.appId).getFirst();
		assertThat(change.outcome()).isEqualTo(Outcome.SITE_BROKEN);
		assertThat(Objects.requireNonNull(change.problem()).type()).isEqualTo(ProblemType.EMPTY_PAGE);
		assertThat(change.after()).isNull();
	}

	@Test
	void whoWentBackIsNotOverruledByTheLike() {
		isRebuiltAs("new");
		this.definitions.add(this.appId, this.site.definition("new"), DefinitionVersion.REDESIGN);
		this.definitions.activate(this.appId, 1);

		this.work.carryOut(change("old", "new"));

		DefinitionChanged change = this.console.changesOf(this.appId).getFirst();
		assertThat(change.outcome()).isEqualTo(Outcome.LEFT_TO_PERSON);
		assertThat(change.after()).isEqualTo(2);
		assertThat(this.definitions.active(this.appId)).map(DefinitionVersion::version).contains(1);
		assertThat(this.definitions.versions(this.appId)).hasSize(2);
	}

	@Test
	void aCorrectionAfterGoingBackIsNotOverruledEither() {
		isRebuiltAs("new");
		this.definitions.add(this.appId, this.site.definition("new"), DefinitionVersion.REDESIGN);
		this.definitions.activate(this.appId, 1);
		this.definitions.add(this.appId, this.site.definition("old"), "person");

		this.work.carryOut(change(3, "old", "new"));

		assertThat(this.console.changesOf(this.appId)).extracting(DefinitionChanged::outcome)
			.containsExactly(Outcome.LEFT_TO_PERSON);
		assertThat(this.definitions.active(this.appId)).map(DefinitionVersion::version).contains(3);
	}

	@Test
	void whoWentBackGetsWhatFitsASiteThatIsRebuiltOnceMore() {
		isRebuiltAs("newest");
		this.definitions.add(this.appId, this.site.definition("new"), DefinitionVersion.REDESIGN);
		this.definitions.activate(this.appId, 1);

		this.work.carryOut(change("old", "newest"));

		assertThat(this.console.changesOf(this.appId)).extracting(DefinitionChanged::outcome)
			.containsExactly(Outcome.TAKEN);
	}

	@Test
	void whoChoosesWhatWasRefusedRefusesItNoMore() {
		this.definitions.add(this.appId, this.site.definition("new"), DefinitionVersion.REDESIGN);
		this.definitions.activate(this.appId, 1);
		assertThat(this.active.refused(this.appId)).containsExactly(2);

		this.definitions.activate(this.appId, 2);

		assertThat(this.active.refused(this.appId)).isEmpty();
	}

	@Test
	void aChangeOfAVersionThatNobodyFollowsDoesNotHoldUpTheNext() {
		isRebuiltAs("new");

		this.work.carryOut(change(7, "old", "new"));
		this.work.carryOut(change("old", "new"));

		assertThat(this.console.changesOf(this.appId)).extracting(DefinitionChanged::outcome)
			.containsExactly(Outcome.TAKEN);
	}

	private void isRebuiltAs(String css) {
		this.sites.script(this.site.home().toString(), (_, _, _) -> {
			this.analyses.incrementAndGet();
			return this.site.understanding(css);
		});
	}

	private SiteChanged change(String before, String now) {
		return change(1, before, now);
	}

	private SiteChanged change(int version, String before, String now) {
		return this.site.change(this.appId, version, this.s3, this.names.bucket("pages"), before, now);
	}

}
