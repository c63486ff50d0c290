package app.joren.emulator.push;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers of AWS's Query protocol. */
final class Xml {

	private Xml() {
	}

	/** What an action has resulted in. */
	static String result(String action, String content) {
		String body = element(action + "Result", content)
				+ element("ResponseMetadata", element("RequestId", UUID.randomUUID().toString()));
		return "<%1$sResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\">%2$s</%1$sResponse>".formatted(action,
				body);
	}

	/** Why there is no result. */
	static String error(SnsFault fault) {
		String error = element("Type", (fault.status() < 500) ? "Sender" : "Receiver") + text("Code", fault.code())
				+ text("Message", fault.words());
		return element("ErrorResponse", element("Error", error) + text("RequestId", UUID.randomUUID().toString()));
	}

	static String text(String name, String value) {
		return element(name, value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
	}

	static String element(String name, String content) {
		return "<" + name + ">" + content + "</" + name + ">";
	}

	static String attributes(Map<String, String> attributes) {
		return element("Attributes",
				attributes.entrySet()
					.stream()
					.map((entry) -> element("entry", text("key", entry.getKey()) + text("value", entry.getValue())))
					.collect(Collectors.joining()));
	}

	static String members(String name, Collection<String> members) {
		return element(name, members.stream().map((member) -> element("member", member)).collect(Collectors.joining()));
	}

}
