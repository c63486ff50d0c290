package app.joren.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * The folder in which a suite keeps what survives its end. One suite at a time uses it.
 */
final class SuiteHome implements AutoCloseable {

	private final Path folder;

	private final FileChannel lock;

	private SuiteHome(Path folder, FileChannel lock) {
		this.folder = folder;
		this.lock = lock;
	}

	/** Takes the folder, which is made when it is missing. */
	static SuiteHome take(Path folder) {
		try {
			Files.createDirectories(folder);
			FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (lock(channel) == null) {
				channel.close();
				throw new SuiteProblem(("Joren already runs with the data in %s. Stop it, or give this one data of its "
						+ "own, by --port-offset or by --home.")
					.formatted(folder));
			}
			return new SuiteHome(folder, channel);
		}
		catch (IOException ex) {
			throw new SuiteProblem("The folder %s cannot be used: %s".formatted(folder, ex.getMessage()), ex);
		}
	}

	/** The operating system lets go of it when the process ends, in whatever way. */
	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	Path data() {
		return this.folder.resolve("data");
	}

	Path log() {
		return this.folder.resolve("joren.log");
	}

	AdminAccount admin() {
		return AdminAccount.in(this.folder.resolve("admin"));
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
