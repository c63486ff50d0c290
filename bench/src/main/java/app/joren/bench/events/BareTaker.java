package app.joren.bench.events;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;

/**
 * The least that a server of the same kind can do, as a program: Tomcat that confirms
 * batches without looking at them. It keeps nothing, or appends each batch to a file and
 * waits until the disk has it.
 */
final class BareTaker extends HttpServlet {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable FileChannel file;

	private BareTaker(@Nullable FileChannel file) {
		this.file = file;
	}

	/**
	 * Serves.
	 * @param args the port, and the file if batches are kept
	 */
	public static void main(String[] args) throws IOException, LifecycleException {
		FileChannel file = (args.length > 1)
				? FileChannel.open(Path.of(args[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND) : null;
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(Files.createTempDirectory("joren-taker-").toString());
		tomcat.setPort(Integer.parseInt(args[0]));
		Context context = tomcat.addContext("", null);
		Tomcat.addServlet(context, "taker", new BareTaker(file));
		context.addServletMappingDecoded("/*", "taker");
		tomcat.getConnector();
		tomcat.start();
		tomcat.getServer().await();
	}

	@Override
	protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] body = request.getInputStream().readAllBytes();
		if (this.file != null) {
			append(this.file, body);
		}
		response.setStatus(HttpServletResponse.SC_ACCEPTED);
	}

	private static void append(FileChannel file, byte[] body) throws IOException {
		synchronized (file) {
			file.write(ByteBuffer.wrap(body));
		}
		file.force(false);
	}

}
