package app.joren.console.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.joren.console.ConditionalWrite;
import app.joren.console.ConsoleTable;
import org.springframework.stereotype.Repository;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The people in the console's table, of whose passwords only hashes are kept. */
@Repository
class People {

	private static final String HASH = "passwordHash";

	private final ConsoleTable table;

	People(ConsoleTable table) {
		this.table = table;
	}

	/** The hash of a person's password. */
	Optional<String> passwordHash(String name) {
		return this.table.read(key(name)).map((item) -> item.text(HASH));
	}

	void save(String name, String passwordHash) {
		this.table.write(List.of(ConditionalWrite.of(key(name), Map.of(HASH, AttributeValue.fromS(passwordHash)))));
	}

	private static Map<String, AttributeValue> key(String name) {
		return Map.of("pk", AttributeValue.fromS("person#" + name), "sk", AttributeValue.fromS("person"));
	}

}
