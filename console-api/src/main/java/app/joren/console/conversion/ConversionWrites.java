package app.joren.console.conversion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.joren.console.ConditionalWrite;
import app.joren.contracts.analyzer.Analysis;
import app.joren.contracts.analyzer.Proposal;
import app.joren.contracts.crawler.Crawl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is written when something happens to a conversion, and on which condition. */
@Component
class ConversionWrites {

	private static final String PROGRESS = "progress";

	/** A report is taken over if it is about the very work that was asked for last. */
	private static final String SAME_ANALYSIS = "analysisId = :id";

	private static final String SAME_CRAWL = "crawlId = :id";

	/** Work that has ended never goes on, and progress never shrinks. */
	private static final String NOT_OLDER = "attribute_not_exists(progress) OR "
			+ "(progress <= :progress AND progress < :ended)";

	private static final String STARTED = "startedAt";

	private static final String NEWEST_REMAKE = "attribute_not_exists(progress) OR startedAt < :started OR "
			+ "(crawlId = :id AND progress <= :progress AND progress < :ended)";

	private final Documents documents;

	private final FittingProposal proposals;

	ConversionWrites(Documents documents, FittingProposal proposals) {
		this.documents = documents;
		this.proposals = proposals;
	}

	List<ConditionalWrite> added(Conversion conversion) {
		Map<String, AttributeValue> overview = Map.of("address", text(conversion.address()), "asked",
				text(conversion.asked()), "heard", text(conversion.heard()), "stage", text(conversion.stage()),
				"analysisId", text(conversion.analysis().id()), "live", AttributeValue.fromBool(false));
		return List.of(overview(conversion.appId(), overview).when("attribute_not_exists(pk)", Map.of()),
				ConditionalWrite.of(Part.ANALYSIS.key(conversion.appId()),
						progressed(conversion.analysis(), Progress.NOTHING)));
	}

	List<ConditionalWrite> reported(Analysis analysis, Instant now) {
		Map<String, AttributeValue> overview = new HashMap<>(
				Map.of("heard", text(now), "stage", text(Stage.of(analysis.state(), null))));
		List<ConditionalWrite> writes = new ArrayList<>();
		writes.add(newer(Part.ANALYSIS.key(analysis.appId()),
				progressed(withoutProposal(analysis), Progress.of(analysis)), Progress.of(analysis)));
		Proposal proposal = analysis.proposal();
		if (proposal != null) {
			Draft draft = Draft.of(proposal);
			overview.put("look", this.documents.write(Look.of(draft.name(), proposal.design())));
			writes.add(ConditionalWrite.of(Part.PROPOSAL.key(analysis.appId()),
					Map.of(ConversionItems.BODY, this.proposals.write(proposal))));
			writes.add(ConditionalWrite.of(Part.DRAFT.key(analysis.appId()), versioned(draft)));
		}
		writes.add(overview(analysis.appId(), overview).when(SAME_ANALYSIS, Map.of(":id", text(analysis.id()))));
		return writes;
	}

	List<ConditionalWrite> asked(Crawl crawl, Instant now) {
		return List.of(
				overview(crawl.appId(),
						Map.of("heard", text(now), "stage", text(Stage.CRAWLING), "crawlId", text(crawl.id())))
					.when("attribute_exists(pk)", Map.of()),
				ConditionalWrite.of(Part.CRAWL.key(crawl.appId()), progressed(crawl, Progress.NOTHING)));
	}

	List<ConditionalWrite> reported(Crawl crawl, Instant now) {
		Map<String, AttributeValue> overview = new HashMap<>(
				Map.of("heard", text(now), "stage", text(Stage.of(Analysis.State.FINISHED, crawl.state()))));
		if (crawl.counts().articles() > 0) {
			overview.put("live", AttributeValue.fromBool(true));
		}
		return List.of(overview(crawl.appId(), overview).when(SAME_CRAWL, Map.of(":id", text(crawl.id()))),
				newer(Part.CRAWL.key(crawl.appId()), progressed(crawl, Progress.of(crawl)), Progress.of(crawl)));
	}

	/** A remake was not asked for here: the newest is the one that counts. */
	List<ConditionalWrite> remade(Crawl remake, Instant now) {
		Map<String, AttributeValue> item = new HashMap<>(progressed(remake, Progress.of(remake)));
		item.put("crawlId", text(remake.id()));
		item.put(STARTED, number(remake.started().toEpochMilli()));
		return List.of(overview(remake.appId(), Map.of("heard", text(now))).when("attribute_exists(pk)", Map.of()),
				ConditionalWrite.of(Part.REMAKE.key(remake.appId()), item)
					.when(NEWEST_REMAKE,
							Map.of(":id", text(remake.id()), ":started", number(remake.started().toEpochMilli()),
									":progress", number(Progress.of(remake)), ":ended", number(Progress.ENDED))));
	}

	List<ConditionalWrite> withdrawn(Crawl crawl, @Nullable Crawl before) {
		Map<String, AttributeValue> still = Map.of(":id", text(crawl.id()));
		if (before == null) {
			return List.of(overview(crawl.appId(), Map.of("stage", text(Stage.PROPOSED))).without("crawlId")
				.when(SAME_CRAWL, still));
		}
		Map<String, AttributeValue> overview = Map.of("crawlId", text(before.id()), "stage",
				text(Stage.of(Analysis.State.FINISHED, before.state())));
		return List.of(overview(crawl.appId(), overview).when(SAME_CRAWL, still),
				ConditionalWrite.of(Part.CRAWL.key(crawl.appId()), progressed(before, Progress.of(before))));
	}

	List<ConditionalWrite> decided(String appId, Draft draft, Look look) {
		return List.of(
				ConditionalWrite.of(Part.DRAFT.key(appId), versioned(draft.next()))
					.when("version = :version", Map.of(":version", number(draft.version()))),
				overview(appId, Map.of("look", this.documents.write(look))).when("attribute_exists(pk)", Map.of()));
	}

	private Map<String, AttributeValue> versioned(Draft draft) {
		return Map.of(ConversionItems.BODY, this.documents.write(draft), "version", number(draft.version()));
	}

	private Map<String, AttributeValue> progressed(Object document, long progress) {
		return Map.of(ConversionItems.BODY, this.documents.write(document), PROGRESS, number(progress));
	}

	private static ConditionalWrite newer(Map<String, AttributeValue> key, Map<String, AttributeValue> set,
			long progress) {
		return ConditionalWrite.of(key, set)
			.when(NOT_OLDER, Map.of(":progress", number(progress), ":ended", number(Progress.ENDED)));
	}

	private static ConditionalWrite overview(String appId, Map<String, AttributeValue> set) {
		return ConditionalWrite.of(Part.OVERVIEW.key(appId), set);
	}

	private static Analysis withoutProposal(Analysis analysis) {
		return new Analysis(analysis.id(), analysis.appId(), analysis.address(), analysis.state(), analysis.findings(),
				analysis.requests(), null, analysis.problem(), analysis.started(), analysis.ended());
	}

	private static AttributeValue text(Object value) {
		return AttributeValue.fromS(value.toString());
	}

	private static AttributeValue number(long value) {
		return AttributeValue.fromN(Long.toString(value));
	}

}
