package app.joren.bench.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.joren.bench.process.MeasuredProcess;

/** What garbage collections of a process leave, which the process notes in a file. */
final class HeapLog implements AutoCloseable {

	/**
	 * For example {@code GC(7) Pause Full (Diagnostic Command) 83M->30M(154M) 9.1ms}.
	 */
	private static final Pattern COLLECTION = Pattern.compile("Pause Full .* \\d+M->(\\d+)M\\(");

	private final Path file;

	HeapLog() throws IOException {
		this.file = Files.createTempFile("collections", ".log");
	}

	/** By this the process notes them. */
	String flag() {
		return "-Xlog:gc:file=" + this.file + "::filecount=0";
	}

	/**
	 * Has a process drop all that it does not need; tells how many MiB of objects are
	 * left.
	 */
	int collect(MeasuredProcess process) {
		String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
		try {
			new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start()
				.onExit()
				.join();
			try (Stream<String> lines = Files.lines(this.file)) {
				return lines.map(COLLECTION::matcher)
					.filter(Matcher::find)
					.map((collection) -> Integer.valueOf(collection.group(1)))
					.reduce((_, last) -> last)
					.orElse(0);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		Files.delete(this.file);
	}

}
