package app.joren.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of models that are committed, and what is to be in each. */
final class ModelFiles {

	private static final Path DOCUMENTS = Path.of("../docs/api");

	private static final List<Source> SOURCES = List.of(new Source("apps-content.json", "Content"),
			new Source("push-devices.json", "Devices"));

	private ModelFiles() {
	}

	/** Writes all files; run in the module's folder. */
	public static void main(String[] args) throws IOException {
		for (Map.Entry<Path, String> file : all().entrySet()) {
			Files.writeString(file.getKey(), file.getValue());
		}
	}

	/** Each file's content, by its path in the module. */
	static Map<Path, String> all() {
		Map<Path, String> files = new LinkedHashMap<>();
		for (Source source : SOURCES) {
			ApiDocument document = ApiDocument.read(DOCUMENTS.resolve(source.document()));
			files.put(Path.of("kotlin/app/joren/client", source.name() + ".kt"), Kotlin.of(document));
			files.put(Path.of("swift/Sources/JorenClient", source.name() + ".swift"), Swift.of(document));
		}
		return files;
	}

	/**
	 * A document that models are made of.
	 *
	 * @param document its file
	 * @param name of the files of models
	 */
	private record Source(String document, String name) {
	}

}
