package app.joren.analyzer;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import app.joren.analyzer.analysis.AnalysisWork;
import app.joren.analyzer.analysis.Progress;
import app.joren.analyzer.analysis.SiteUnderstanding;
import app.joren.analyzer.icon.RenderedIcon;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.AnalyzeSite;
import app.joren.contracts.analyzer.DefinitionVersion;
import app.joren.contracts.analyzer.Finding;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.analyzer.StartAnalysis;
import app.joren.contracts.design.AppIcon;
import app.joren.contracts.problem.Problem;
import app.joren.contracts.problem.ProblemType;
import app.joren.extraction.design.Color;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.queue.Queues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@AnalyzerTest
class AnalysisStoryTests {

	private final String appId = UUID.randomUUID().toString();

	private final String analysisId = UUID.randomUUID().toString();

	private final String host = "site-" + this.appId + ".example";

	private final String home = "https://" + this.host + "/";

	@Autowired
	private ScriptedSites sites;

	@Autowired
	private ListeningConsole console;

	@Autowired
	private Caller caller;

	@Autowired
	private Queues queues;

	@Autowired
	private AnalysisWork work;

	@Autowired
	private S3Client s3;

	@Autowired
	private AwsNames names;

	@Test
	void anAddressBecomesAProposalThatTheConsoleHearsOf() {
		this.sites.script(this.home, (app, address, progress) -> {
			progress.found(new Finding(Finding.Kind.HOME, 1, "The Club"));
			progress.requested(7);
			progress.found(new Finding(Finding.Kind.FEED, 1, "/feed"));
			return Sites.understanding(app, address);
		});

		Analysis queued = this.caller.start(this.appId, this.analysisId, " " + this.host);
		assertThat(queued.state()).isEqualTo(Analysis.State.QUEUED);
		Analysis finished = waitForEnd();

		assertThat(finished.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.HOME, Finding.Kind.FEED);
		assertThat(finished.requests()).isEqualTo(12);
		assertThat(finished.ended()).isNotNull();
		assertThat(finished.proposal()).isEqualTo(proposal(1));
		assertThat(this.caller.read("/v1/apps/" + this.appId + "/definitions", DefinitionVersion[].class))
			.extracting(DefinitionVersion::version, DefinitionVersion::origin)
			.containsExactly(tuple(1, "analysis"));
		await().untilAsserted(() -> assertThat(this.console.heard(this.analysisId)).last().isEqualTo(finished));
	}

	@Test
	void theIconOfTheProposalIsKeptUnderItsHash() {
		RenderedIcon icon = RenderedIcon.of(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), Color.BLACK)
			.orElseThrow();
		this.sites.script(this.home, (app, address, _) -> Sites.withIcon(Sites.understanding(app, address), icon));

		this.caller.start(this.appId, this.analysisId, this.home);
		waitForEnd();

		assertThat(
				this.s3.getObjectAsBytes((get) -> get.bucket(this.names.bucket("icons")).key(AppIcon.key(icon.hash())))
					.asByteArray())
			.isEqualTo(icon.png());
	}

	@Test
	void theConsoleHearsOfFindingsWhileTheAnalysisGoesOn() {
		CountDownLatch seen = new CountDownLatch(1);
		this.sites.script(this.home, (app, address, progress) -> {
			progress.found(new Finding(Finding.Kind.HOME, 1, "The Club"));
			await().until(() -> seen.getCount() == 0);
			return Sites.understanding(app, address);
		});

		this.caller.start(this.appId, this.analysisId, this.home);
		await().untilAsserted(() -> assertThat(this.console.heard(this.analysisId))
			.anyMatch((heard) -> heard.state() == Analysis.State.RUNNING && heard.findings().size() == 1));
		assertThat(this.caller.analysis(this.analysisId).findings()).hasSize(1);
		seen.countDown();

		assertThat(waitForEnd().state()).isEqualTo(Analysis.State.FINISHED);
	}

	@Test
	void askingTwiceAndHearingTheCommandTwiceIsOneAnalysis() {
		this.sites.script(this.home, (app, address, _) -> Sites.understanding(app, address));

		this.caller.start(this.appId, this.analysisId, this.home);
		this.caller.start(this.appId, this.analysisId, this.home);
		waitForEnd();
		int heard = this.console.heard(this.analysisId).size();
		this.queues.send("analyses", new AnalyzeSite(this.analysisId));
		await().untilAsserted(() -> assertThat(this.console.heard(this.analysisId)).hasSizeGreaterThan(heard));

		assertThat(this.sites.visits(this.home)).isOne();
		assertThat(this.caller.read("/v1/apps/" + this.appId + "/definitions", DefinitionVersion[].class)).hasSize(1);
	}

	@Test
	void aSiteThatCannotBecomeAnAppEndsWithTheProblem() {
		this.sites.script(this.home, (_, _, progress) -> {
			progress.found(new Finding(Finding.Kind.HOME, 1, "Empty"));
			throw ScriptedSites.failure(ProblemType.NO_ARTICLES);
		});

		this.caller.start(this.appId, this.analysisId, this.home);
		Analysis failed = waitForEnd();

		assertThat(failed.state()).isEqualTo(Analysis.State.FAILED);
		assertThat(failed.problem()).extracting(Problem::type).isEqualTo(ProblemType.NO_ARTICLES);
		assertThat(failed.findings()).hasSize(1);
		assertThat(failed.proposal()).isNull();
		assertThat(this.caller.read("/v1/apps/" + this.appId + "/definitions", DefinitionVersion[].class)).isEmpty();
	}

	@Test
	void httpIsTriedWhereNothingSpeaksHttps() {
		this.sites.script(this.home, (_, _, _) -> {
			throw ScriptedSites.failure(ProblemType.TLS_FAILED);
		});
		this.sites.script("http://" + this.host + "/", (app, address, _) -> Sites.understanding(app, address));

		this.caller.start(this.appId, this.analysisId, this.host);

		assertThat(waitForEnd().state()).isEqualTo(Analysis.State.FINISHED);
	}

	@Test
	void aWorkerThatDiedIsFollowedByOneThatStartsAnew() {
		this.sites.script(this.home, (app, address, progress) -> {
			if (this.sites.visits(this.home) == 1) {
				progress.found(new Finding(Finding.Kind.CMS, 1, "of the dead worker"));
				throw new IllegalStateException("killed");
			}
			progress.found(new Finding(Finding.Kind.HOME, 1, "of the next worker"));
			return Sites.understanding(app, address);
		});
		this.caller.start(this.appId, this.analysisId, this.home);
		await().until(() -> this.sites.visits(this.home) == 1);

		await().ignoreExceptions().until(() -> {
			this.work.carryOut(this.analysisId, 2);
			return true;
		});

		Analysis finished = waitForEnd();
		assertThat(finished.state()).isEqualTo(Analysis.State.FINISHED);
		assertThat(finished.findings()).extracting(Finding::detail).containsExactly("of the next worker");
		assertThat(finished.proposal()).isEqualTo(proposal(1));
	}

	@Test
	void anAnalysisThatBreaksAgainAndAgainEndsAsOurFault() {
		this.sites.script(this.home, (_, _, _) -> {
			throw new IllegalStateException("secret internals");
		});
		this.caller.start(this.appId, this.analysisId, this.home);
		await().until(() -> this.sites.visits(this.home) == 1);

		await().ignoreExceptions().until(() -> {
			this.work.carryOut(this.analysisId, 3);
			return true;
		});

		Problem problem = waitForEnd().problem();
		assertThat(problem).extracting(Problem::type).isEqualTo(ProblemType.INTERNAL);
		assertThat(String.valueOf(problem)).doesNotContain("secret");
	}

	@Test
	void aSecondWorkerLeavesARunningAnalysisAlone() {
		CountDownLatch go = new CountDownLatch(1);
		this.sites.script(this.home, (app, address, _) -> {
			await().until(() -> go.getCount() == 0);
			return Sites.understanding(app, address);
		});
		this.caller.start(this.appId, this.analysisId, this.home);
		await().until(() -> this.sites.visits(this.home) == 1);

		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.work.carryOut(this.analysisId, 1))
			.withMessageContaining("Another worker");
		go.countDown();

		waitForEnd();
		assertThat(this.sites.visits(this.home)).isOne();
	}

	@Test
	void aConsoleThatIsDownFailsNoAnalysis() {
		this.sites.script(this.home, (app, address, _) -> Sites.understanding(app, address));
		this.console.isDownFor(this.analysisId);

		this.caller.start(this.appId, this.analysisId, this.home);

		assertThat(waitForEnd().state()).isEqualTo(Analysis.State.FINISHED);
	}

	@Test
	void aForgottenAppLeavesNothingAndItsRunningAnalysisEnds() {
		CountDownLatch go = new CountDownLatch(1);
		CountDownLatch stopped = new CountDownLatch(1);
		this.sites.script(this.home, (app, address, progress) -> {
			await().until(() -> go.getCount() == 0);
			await().until(() -> refuses(progress));
			stopped.countDown();
			return Sites.understanding(app, address);
		});
		this.caller.start(this.appId, this.analysisId, this.home);
		await().until(() -> this.sites.visits(this.home) == 1);

		this.caller.delete("/v1/apps/" + this.appId);
		go.countDown();

		await().until(() -> stopped.getCount() == 0);
		this.caller.get("/v1/analyses/" + this.analysisId).expectStatus().isNotFound();
		assertThat(this.caller.read("/v1/apps/" + this.appId + "/definitions", DefinitionVersion[].class)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "hello world", "mailto:info@example.com", "https://" })
	void whatIsNoAddressIsAnsweredAtOnce(String typed) {
		this.caller.post("/v1/analyses", new StartAnalysis(this.appId, this.analysisId, typed))
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:joren:problem:not-an-address")
			.jsonPath("$.nextStep")
			.isNotEmpty();
		this.caller.get("/v1/analyses/" + this.analysisId).expectStatus().isNotFound();
	}

	private Proposal proposal(int version) {
		SiteUnderstanding understanding = Sites.understanding(this.appId, URI.create(this.home));
		return new Proposal(version, understanding.definition(), understanding.design(),
				List.copyOf(understanding.samples()));
	}

	private static boolean refuses(Progress progress) {
		try {
			progress.requested(1);
			return false;
		}
		catch (RuntimeException ex) {
			return true;
		}
	}

	private Analysis waitForEnd() {
		return await().until(() -> this.caller.analysis(this.analysisId), (analysis) -> analysis.state().ended());
	}

}
