package app.joren.bench.content;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.joren.bench.process.AppsProcess;

/**
 * Puts the same load on the content API and on the server of files.
 *
 * @param apps the content API
 * @param files the server of files
 * @param wrk makes the load
 * @param rows gets the results
 * @param progress is told of each
 */
record Loads(AppsProcess apps, Nginx files, Wrk wrk, List<ContentReport.Row> rows, Consumer<String> progress) {

	private static final int PARTS = 5;

	/** What has been asked for before. */
	void warm(StoredApp app) throws IOException, InterruptedException {
		List<Wanted> articles = wanted(articles(app), "article");
		List<Wanted> lists = wanted(lists(app), "list");
		load("article, before it is warm", articles, false);
		load("article", articles, false);
		load("article, 304", articles, true);
		load("list of 20", lists, false);
		load("list of 20, 304", lists, true);
		load("article, again", articles, false);
	}

	/** With no memory for answers. */
	void cold(StoredApp app) throws IOException, InterruptedException {
		load("article, through the table", wanted(articles(app), "article"), false);
		load("list of 20, through the table", wanted(lists(app), "list"), false);
	}

	private static Stream<String> articles(StoredApp app) {
		return app.articles().stream().map((id) -> "/v1/apps/%s/articles/%s".formatted(app.appId(), id));
	}

	/** The first parts of all lists. */
	private Stream<String> lists(StoredApp app) throws IOException, InterruptedException {
		List<String> lists = new ArrayList<>(IntStream.range(0, StoredApp.SECTIONS)
			.mapToObj((number) -> "sections/section-" + number + "/")
			.toList());
		lists.add("");
		List<String> paths = new ArrayList<>();
		for (String list : lists) {
			String first = "/v1/apps/%s/%sarticles?limit=20".formatted(app.appId(), list);
			paths.add(first);
			String cursor = "";
			for (int part = 1; part < PARTS; part++) {
				cursor = Cursors.next(this.apps.get(paths.getLast()).body());
				paths.add(first + "&cursor=" + cursor);
			}
		}
		return paths.stream();
	}

	private List<Wanted> wanted(Stream<String> paths, String name) throws IOException, InterruptedException {
		List<Wanted> wanted = new ArrayList<>();
		for (String path : paths.toList()) {
			HttpResponse<byte[]> answer = this.apps.get(path);
			String file = name + "-" + wanted.size();
			this.files.put(file, answer.body());
			wanted.add(new Wanted(path, "/" + file, answer.headers().firstValue("ETag").orElseThrow()));
		}
		return wanted;
	}

	private void load(String asked, List<Wanted> wanted, boolean known) throws IOException, InterruptedException {
		Wrk.Load files = this.wrk.load(this.files.origin(), this.files.requests(wanted, known));
		Wrk.Load load = this.wrk.load(this.apps.origin(),
				wanted.stream().map((each) -> new Wrk.Request(each.path(), known ? each.tag() : "")).toList());
		this.rows.add(new ContentReport.Row(asked, load, files, this.apps.usage().residentMib()));
		this.progress.accept(
				asked + ": " + Math.round(load.perSecond()) + " per second, nginx " + Math.round(files.perSecond()));
	}

	/**
	 * Something to ask for.
	 *
	 * @param path of the content API
	 * @param file of the server of files
	 * @param tag the content API's entity tag
	 */
	record Wanted(String path, String file, String tag) {
	}

}
