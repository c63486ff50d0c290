package app.joren.crawler.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.store.Agenda;
import app.joren.runtime.store.Item;
import app.joren.runtime.store.Table;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tools.jackson.databind.json.JsonMapper;

/** The schedules of apps. */
@Repository
public class Schedules {

	private final Agenda<Schedule> agenda;

	Schedules(DynamoDbClient client, AwsNames names, JsonMapper json) {
		this.agenda = new Agenda<>(client, new Table(client, names.table("schedules")), "appId", new Written(json));
	}

	/** An app's schedule. */
	public Optional<Schedule> find(String appId) {
		return this.agenda.find(appId);
	}

	/** Creates a schedule; false if there is one. */
	public boolean create(Schedule schedule) {
		return this.agenda.create(schedule);
	}

	/** Saves a schedule; false if somebody else has saved it since it was read. */
	boolean save(Schedule before, Schedule after) {
		return this.agenda.save(before, after);
	}

	/** Changes a schedule, again and again until nobody else does so meanwhile. */
	Optional<Schedule> change(String appId, UnaryOperator<Schedule> change) {
		return this.agenda.change(appId, change);
	}

	/** The apps that are due, those first that are so for longest. */
	List<String> due(Instant now, int most) {
		return this.agenda.due(now, most).stream().map(Agenda.Due::id).toList();
	}

	/** The schedules of apps, by the apps; of one without it there is none. */
	public Map<String, Schedule> of(Collection<String> appIds) {
		return this.agenda.find(appIds).stream().collect(Collectors.toMap(Schedule::appId, Function.identity()));
	}

	/** Forgets an app's schedule. */
	void forget(String appId) {
		this.agenda.delete(appId);
	}

	/**
	 * How schedules are written.
	 *
	 * @param json as which
	 */
	private record Written(JsonMapper json) implements Agenda.Kind<Schedule> {

		@Override
		public String id(Schedule schedule) {
			return schedule.appId();
		}

		@Override
		public int revision(Schedule schedule) {
			return schedule.revision();
		}

		@Override
		public Optional<Instant> due(Schedule schedule) {
			return schedule.due();
		}

		@Override
		public void write(Schedule schedule, Item item) {
			item.with("schedule", this.json.writeValueAsString(schedule));
		}

		@Override
		public Schedule read(Item item) {
			Schedule written = this.json.readValue(item.text("schedule"), Schedule.class);
			return new Schedule(written.appId(), written.paused(), written.running(), written.watched(),
					written.whole(), written.recheck(), written.sources(), item.number("revision"));
		}

	}

}
