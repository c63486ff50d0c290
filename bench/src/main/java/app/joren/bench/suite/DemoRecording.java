package app.joren.bench.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import app.joren.bench.site.RecordedSite;
import app.joren.local.demo.DemoFixture;

import org.springframework.util.FileSystemUtils;

/** The project's own demo site as a recording, so that there is always one. */
public final class DemoRecording implements AutoCloseable {

	private final Path folder;

	private DemoRecording(Path folder) {
		this.folder = folder;
	}

	/** Writes the recording into a temporary folder. */
	public static DemoRecording make() throws IOException {
		Path folder = Files.createTempDirectory("joren-demo-");
		DemoFixture.write(folder);
		return new DemoRecording(folder);
	}

	/** The English edition. */
	public RecordedSite english() {
		return RecordedSite.in(this.folder.resolve("demo-en"));
	}

	/** The Japanese edition. */
	public RecordedSite japanese() {
		return RecordedSite.in(this.folder.resolve("demo-ja"));
	}

	@Override
	public void close() {
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
