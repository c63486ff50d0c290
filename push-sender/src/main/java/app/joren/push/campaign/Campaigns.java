package app.joren.push.campaign;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.joren.contracts.push.Campaign;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.problem.ProblemException;
import app.joren.runtime.store.Agenda;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.json.JsonMapper;

/** The campaigns of all apps. */
@Repository
public class Campaigns {

	private static final String KEY = "campaignId";

	/** Sorts after every id. */
	private static final String LAST = "~";

	private final DynamoDbClient client;

	private final Table table;

	private final Agenda<LiveCampaign> agenda;

	Campaigns(DynamoDbClient client, AwsNames names, JsonMapper json) {
		this.client = client;
		this.table = new Table(client, names.table("campaigns"));
		this.agenda = new Agenda<>(client, this.table, KEY, new Written(json));
	}

	/** One campaign of an app. */
	public LiveCampaign get(String appId, String campaignId) {
		return find(campaignId).filter((found) -> found.campaign().appId().equals(appId))
			.orElseThrow(() -> ProblemException.notFound("The app has no campaign " + campaignId + "."));
	}

	/** One campaign. */
	public Optional<LiveCampaign> find(String campaignId) {
		return this.agenda.find(campaignId);
	}

	/** Creates a campaign; false if there is one with its id. */
	public boolean create(LiveCampaign campaign) {
		return this.agenda.create(campaign);
	}

	/** Changes a campaign, again and again until nobody else does so meanwhile. */
	public LiveCampaign change(String appId, String campaignId, UnaryOperator<LiveCampaign> change) {
		get(appId, campaignId);
		return this.agenda.change(campaignId, change).orElseThrow();
	}

	/** Saves a campaign; false if somebody else has saved it since it was read. */
	public boolean save(LiveCampaign before, LiveCampaign after) {
		return this.agenda.save(before, after);
	}

	/** The campaigns that somebody is to look after now. */
	public List<LiveCampaign> due(Instant now, int most) {
		return this.agenda.due(now, most).stream().flatMap((due) -> find(due.id()).stream()).toList();
	}

	/** Forgets a campaign. */
	public void delete(String campaignId) {
		this.agenda.delete(campaignId);
	}

	/** Some campaigns of an app, the newest first. */
	public List<LiveCampaign> of(String appId, @Nullable String before, int most) {
		List<String> ids = this.client
			.query((query) -> query.tableName(this.table.name())
				.indexName("by-app")
				.keyConditionExpression("appId = :app AND campaignId < :before")
				.expressionAttributeValues(Map.of(":app", AttributeValue.fromS(appId), ":before",
						AttributeValue.fromS((before != null) ? before : LAST)))
				.scanIndexForward(false)
				.limit(most))
			.items()
			.stream()
			.map((item) -> new Item(item).text(KEY))
			.toList();
		return this.agenda.find(ids).stream().sorted(Comparator.comparing(LiveCampaign::id).reversed()).toList();
	}

	/**
	 * How campaigns are written.
	 *
	 * @param json as which
	 */
	private record Written(JsonMapper json) implements Agenda.Kind<LiveCampaign> {

		@Override
		public String id(LiveCampaign campaign) {
			return campaign.id();
		}

		@Override
		public int revision(LiveCampaign campaign) {
			return campaign.revision();
		}

		@Override
		public Optional<Instant> due(LiveCampaign campaign) {
			return Optional.ofNullable(campaign.due());
		}

		@Override
		public void write(LiveCampaign campaign, Item item) {
			item.with("appId", campaign.campaign().appId())
				.with("campaign", this.json.writeValueAsString(campaign.campaign()));
			Optional.ofNullable(campaign.resumed()).ifPresent((resumed) -> item.with("resumed", resumed));
		}

		@Override
		public LiveCampaign read(Item item) {
			return new LiveCampaign(this.json.readValue(item.text("campaign"), Campaign.class),
					item.moment("due").orElse(null), item.moment("resumed").orElse(null), item.number("revision"));
		}

	}

}
