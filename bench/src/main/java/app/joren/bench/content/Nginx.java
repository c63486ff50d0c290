package app.joren.bench.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import app.joren.bench.process.FreePort;
import app.joren.bench.process.MeasuredProcess;

/** The server of files nginx on one core, with the files that it serves. */
final class Nginx implements AutoCloseable {

	/**
	 * As one would set it up for such files; it may keep connections as long as we do.
	 */
	private static final String SETTINGS = """
			daemon off;
			master_process off;
			pid %1$s/nginx.pid;
			error_log stderr;
			events { worker_connections 1024; }
			http {
			  access_log off;
			  sendfile on;
			  tcp_nopush on;
			  keepalive_requests 1000000000;
			  open_file_cache max=20000 inactive=60s;
			  client_body_temp_path %1$s/tmp;
			  proxy_temp_path %1$s/tmp;
			  fastcgi_temp_path %1$s/tmp;
			  uwsgi_temp_path %1$s/tmp;
			  scgi_temp_path %1$s/tmp;
			  server {
			    listen 127.0.0.1:%2$d;
			    root %1$s/files;
			    default_type application/json;
			    gzip_static always;
			    add_header Cache-Control "public, max-age=60";
			  }
			}
			""";

	private final Path folder;

	private final int port;

	private final MeasuredProcess process;

	private Nginx(Path folder, int port, MeasuredProcess process) {
		this.folder = folder;
		this.port = port;
		this.process = process;
	}

	/** Starts one on a core. */
	static Nginx start(Path folder, int core) throws IOException {
		Files.createDirectories(folder.resolve("files"));
		Files.createDirectories(folder.resolve("tmp"));
		int port = FreePort.find();
		Path settings = folder.resolve("nginx.conf");
		Files.writeString(settings, SETTINGS.formatted(folder, port));
		return new Nginx(folder, port,
				MeasuredProcess.start(
						List.of("taskset", "-c", Integer.toString(core), "nginx", "-c", settings.toString()), Map.of(),
						folder.resolve("nginx.log")));
	}

	/** A file, which is kept compressed alone. */
	void put(String name, byte[] gzip) throws IOException {
		Files.write(this.folder.resolve("files").resolve(name + ".gz"), gzip);
	}

	/**
	 * What asks for files; those that are known already have the tag that nginx gives
	 * them.
	 */
	List<Wrk.Request> requests(List<Loads.Wanted> wanted, boolean known) throws IOException {
		List<Wrk.Request> requests = new ArrayList<>();
		for (Loads.Wanted each : wanted) {
			requests.add(new Wrk.Request(each.file(), known ? tag(each.file()) : ""));
		}
		return requests;
	}

	/** Its time of change and its length, as nginx makes one. */
	private String tag(String name) throws IOException {
		Path file = this.folder.resolve("files" + name + ".gz");
		return "\"%x-%x\"".formatted(Files.getLastModifiedTime(file).to(TimeUnit.SECONDS), Files.size(file));
	}

	String origin() {
		return "http://127.0.0.1:" + this.port;
	}

	@Override
	public void close() {
		this.process.close();
	}

}
