package app.joren.emulator.push;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The fake phones, which keep what they got. */
class Phones {

	private final Map<String, List<Received>> byToken = new ConcurrentHashMap<>();

	void receive(String token, Received push) {
		this.byToken.computeIfAbsent(key(token), (_) -> new CopyOnWriteArrayList<>()).add(push);
	}

	/** What came to a token, the first first. */
	List<Received> inbox(String token) {
		return List.copyOf(this.byToken.getOrDefault(key(token), List.of()));
	}

	/** Everything that came, by token. */
	Map<String, List<Received>> all() {
		return Map.copyOf(this.byToken);
	}

	private static String key(String token) {
		return token.toLowerCase(Locale.ROOT);
	}

}
