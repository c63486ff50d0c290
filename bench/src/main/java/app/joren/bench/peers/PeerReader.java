package app.joren.bench.peers;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import app.joren.bench.extraction.PageReader;
import app.joren.extraction.page.FetchedPage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads pages by a peer's process: a line of JSON to it, a line of JSON back.
 */
public final class PeerReader implements PageReader, AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private static final long END_SECONDS = 5;

	private final Process process;

	private final BufferedWriter pages;

	private final BufferedReader answers;

	private double cpuSeconds;

	private PeerReader(Process process) {
		this.process = process;
		this.pages = process.outputWriter(StandardCharsets.UTF_8);
		this.answers = process.inputReader(StandardCharsets.UTF_8);
	}

	/**
	 * Starts a peer.
	 * @throws UncheckedIOException when it is not installed
	 */
	public static PeerReader start(Peer peer, Path scripts, Path installed) {
		try {
			return new PeerReader(
					new ProcessBuilder(peer.command(scripts, installed)).redirectError(ProcessBuilder.Redirect.DISCARD)
						.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					peer.label() + " cannot be started; ./joren bench extraction DIR --peers" + " installs it", ex);
		}
	}

	@Override
	public PageContent read(FetchedPage page) {
		try {
			this.pages.write(JSON.writeValueAsString(
					Map.of("url", page.address().toString(), "html", Base64.getEncoder().encodeToString(page.body()))));
			this.pages.newLine();
			this.pages.flush();
			String line = this.answers.readLine();
			if (line == null) {
				throw new IOException("The process ended");
			}
			return content(JSON.readValue(line, Answer.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PageContent content(Answer answer) {
		this.cpuSeconds += answer.cpuSeconds();
		return new PageContent(answer.title(), Objects.requireNonNullElse(answer.authors(), List.of()),
				answer.published(), answer.image(), Objects.requireNonNullElse(answer.text(), ""), List.of());
	}

	@Override
	public double cpuSeconds() {
		return this.cpuSeconds;
	}

	@Override
	public void close() {
		try {
			this.pages.close();
			this.process.waitFor(END_SECONDS, TimeUnit.SECONDS);
		}
		catch (IOException ex) {
			// It has ended already.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.process.destroyForcibly();
	}

	private record Answer(@Nullable String text, @Nullable String title, @Nullable List<String> authors,
			@Nullable String published, @Nullable String image, @Nullable String problem, double cpuSeconds) {
	}

}
