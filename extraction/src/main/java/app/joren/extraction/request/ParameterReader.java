package app.joren.extraction.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.joren.extraction.request.ScriptText.Part;
import app.joren.extraction.request.ScriptText.Use;

/** Reads an object of a script as the parameters of an address. */
final class ParameterReader {

	private static final Pattern NAME = Pattern
		.compile("\\G[\\s,]*(?:\"([^\"]{1,60})\"|'([^']{1,60})'|([\\w$]{1,60}))\\s*");

	private static final int MOST = 30;

	private final String script;

	private final ScriptNames names;

	private int at;

	ParameterReader(String script, int open, ScriptNames names) {
		this.script = script;
		this.at = open + 1;
		this.names = names;
	}

	/** The parameters; empty if one of them is no plain value. */
	Optional<ScriptText> read() {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < MOST && !isEnd(); i++) {
			Matcher name = NAME.matcher(this.script);
			if (!name.find(this.at)) {
				break;
			}
			this.at = name.end();
			String key = (name.group(1) != null) ? name.group(1)
					: (name.group(2) != null) ? name.group(2) : name.group(3);
			parts.add(new Part.Known((parts.isEmpty() ? "" : "&") + key + "="));
			if (!value(key, parts)) {
				return Optional.empty();
			}
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(new ScriptText(parts, Use.UNKNOWN));
	}

	private boolean value(String key, List<Part> parts) {
		if (this.at >= this.script.length() || this.script.charAt(this.at) != ':') {
			Part hole = new Part.Hole(key, this.names.start(key));
			parts.add(CountNames.isCount(key) ? hole : this.names.value(key).<Part>map(Part.Known::new).orElse(hole));
			return true;
		}
		this.at++;
		while (this.at < this.script.length() && Character.isWhitespace(this.script.charAt(this.at))) {
			this.at++;
		}
		if (this.at >= this.script.length() || "{[f".indexOf(this.script.charAt(this.at)) >= 0
				&& !this.script.startsWith("from", this.at) && !this.script.startsWith("false", this.at)) {
			return false;
		}
		ChainReader value = new ChainReader(this.script, this.at, this.names);
		parts.addAll(value.read());
		this.at = value.at();
		int comma = this.script.indexOf(',', this.at);
		int close = this.script.indexOf('}', this.at);
		this.at = (comma >= 0 && comma < close) ? comma : Math.max(this.at, close);
		return true;
	}

	private boolean isEnd() {
		while (this.at < this.script.length()
				&& (Character.isWhitespace(this.script.charAt(this.at)) || this.script.charAt(this.at) == ',')) {
			this.at++;
		}
		return this.at >= this.script.length() || this.script.charAt(this.at) == '}';
	}

}
