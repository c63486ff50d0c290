package app.joren.bench.peers;

import java.nio.file.Path;
import java.util.List;

/** A program of others that reads pages, in a process of its own. */
public enum Peer {

	/** Of PyPI. */
	TRAFILATURA("trafilatura"),

	/** Of PyPI; Readability's first port. */
	READABILITY_LXML("readability-lxml"),

	/** Of PyPI. */
	NEWSPAPER4K("newspaper4k"),

	/** Of PyPI; its main-content extraction. */
	RESILIPARSE("resiliparse"),

	/** Mozilla's own, of npm, on linkedom. */
	READABILITY("readability");

	private final String label;

	Peer(String label) {
		this.label = label;
	}

	/** The name on the command line and in tables. */
	public String label() {
		return this.label;
	}

	/**
	 * The command that starts it.
	 * @param scripts the folder of the reading scripts
	 * @param installed the folder in which {@code ./joren} installed the programs
	 */
	List<String> command(Path scripts, Path installed) {
		if (this == READABILITY) {
			return List.of("node", installed.resolve("node/read.mjs").toString());
		}
		return List.of(installed.resolve("python/bin/python").toString(), scripts.resolve("read.py").toString(),
				this.label);
	}

}
