package app.joren.push.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import app.joren.contracts.push.PushRule;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Agenda;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.json.JsonMapper;

/** The rules of apps, and what has happened by them. */
@Repository
public class Rules {

	private final Agenda<NewsDay> agenda;

	Rules(DynamoDbClient client, AwsNames names, JsonMapper json) {
		this.agenda = new Agenda<>(client, new Table(client, names.table("push-rules")), "appId", new Written(json));
	}

	/** An app's rule; off, if nobody has made one. */
	public PushRule of(String appId) {
		return this.agenda.find(appId).map(NewsDay::rule).orElseGet(PushRule::off);
	}

	/** Changes an app's rule. */
	public PushRule change(String appId, PushRule rule) {
		this.agenda.create(NewsDay.first(appId, rule));
		return change(appId, (day) -> day.ruled(rule)).orElseThrow().rule();
	}

	/** Changes what has happened by an app's rule, if it has one. */
	Optional<NewsDay> change(String appId, UnaryOperator<NewsDay> change) {
		return this.agenda.change(appId, change);
	}

	/** Apps with articles that have waited long enough. */
	List<String> due(Instant now, int most) {
		return this.agenda.due(now, most).stream().map(Agenda.Due::id).toList();
	}

	/**
	 * How they are written.
	 *
	 * @param json as which
	 */
	private record Written(JsonMapper json) implements Agenda.Kind<NewsDay> {

		@Override
		public String id(NewsDay day) {
			return day.appId();
		}

		@Override
		public int revision(NewsDay day) {
			return day.revision();
		}

		@Override
		public Optional<Instant> due(NewsDay day) {
			return day.due();
		}

		@Override
		public void write(NewsDay day, Item item) {
			item.with("news", this.json.writeValueAsString(day));
		}

		@Override
		public NewsDay read(Item item) {
			NewsDay day = this.json.readValue(item.text("news"), NewsDay.class);
			return new NewsDay(day.appId(), day.rule(), day.day(), day.pushed(), day.recent(), day.waiting(),
					day.digestAt(), day.digest(), day.known(), item.number("revision"));
		}

	}

}
