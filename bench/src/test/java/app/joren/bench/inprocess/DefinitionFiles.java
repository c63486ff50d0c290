package app.joren.bench.inprocess;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import app.joren.analyzer.analysis.AnalysisFailed;
import app.joren.bench.site.RecordedSite;
import tools.jackson.databind.json.JsonMapper;

/** Writes the definition of a recorded site; a program, so that it can run by itself. */
final class DefinitionFile {

	private static final Clock THEN = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);

	private DefinitionFile() {
	}

	static String json(RecordedSite site) throws AnalysisFailed {
		return JsonMapper.shared().writeValueAsString(new InProcessConverter(THEN).understand(site));
	}

	static void main(String[] arguments) throws Exception {
		Files.writeString(Path.of(arguments[1]), json(RecordedSite.in(Path.of(arguments[0]))));
	}

}
