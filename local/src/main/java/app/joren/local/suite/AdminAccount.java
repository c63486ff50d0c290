package app.joren.local.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How to sign in at the console.
 *
 * @param name the name
 * @param password made up at the first start
 */
public record AdminAccount(String name, String password) {

	/** Without what is easily taken for something else. */
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	private static final int LENGTH = 20;

	/** The account in a file, which is made with a new password when it is missing. */
	static AdminAccount in(Path file) {
		try {
			return Files.exists(file) ? read(file) : write(file, new AdminAccount("admin", newPassword()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static AdminAccount read(Path file) throws IOException {
		Properties stored = new Properties();
		try (BufferedReader reader = Files.newBufferedReader(file)) {
			stored.load(reader);
		}
		return new AdminAccount(stored.getProperty("name", "admin"), stored.getProperty("password", newPassword()));
	}

	/** Nobody else on the machine may read it, not even for a moment. */
	private static AdminAccount write(Path file, AdminAccount account) throws IOException {
		String text = "name=%s%npassword=%s%n".formatted(account.name(), account.password());
		try (FileChannel channel = FileChannel.open(file,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
			Channels.newOutputStream(channel).write(text.getBytes(StandardCharsets.UTF_8));
		}
		return account;
	}

	private static String newPassword() {
		return new SecureRandom().ints(LENGTH, 0, LETTERS.length())
			.mapToObj((letter) -> LETTERS.substring(letter, letter + 1))
			.collect(Collectors.joining());
	}

	@Override
	public String toString() {
		return "AdminAccount[name=" + this.name + "]";
	}

}
