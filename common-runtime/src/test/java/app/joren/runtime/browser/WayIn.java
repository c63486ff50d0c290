package app.joren.runtime.browser;

/** A way in which the script of a page may ask for an address. */
enum WayIn {

	FETCH("fetch(u).then(r => { if (r.ok) mark(u); }).catch(() => {})", true),

	REQUEST("const x = new XMLHttpRequest(); x.onload = () => { if (x.status == 200) mark(u); }; x.open('GET', u); x.send()",
			true),

	REDIRECT("fetch('/to?' + encodeURIComponent(u)).then(r => { if (r.ok) mark(u); }).catch(() => {})", true),

	SCRIPT("add('script', {src: u})", true),

	STYLE("add('link', {rel: 'stylesheet', href: u})", true),

	MODULE("import(u).catch(() => {})", true),

	WORKER("try { new Worker(u); } catch (e) {}", true),

	PREFETCH("add('link', {rel: 'prefetch', href: u}); add('link', {rel: 'preload', as: 'fetch', href: u})", true),

	IMAGE("new Image().src = u; add('img', {src: u, srcset: u + ' 2x'})", false),

	FRAME("add('iframe', {src: u}); add('object', {data: u}); add('embed', {src: u})", false),

	MEDIA("add('video', {src: u}).load(); add('audio', {src: u}).load()", false),

	PRECONNECT("add('link', {rel: 'preconnect', href: u}); add('link', {rel: 'dns-prefetch', href: u})", false),

	PING("const a = add('a', {href: '#', ping: u}); a.click()", false),

	BEACON("navigator.sendBeacon(u, 'x')", false),

	SOCKET("new WebSocket(u.replace(/^ ?http/, 'ws')); new EventSource(u)", false),

	POST("fetch(u, {method: 'POST', body: 'x'}).then(r => { if (r.ok) mark(u); }).catch(() => {})", false),

	FORM("const i = add('iframe', {name: 'f' + n}); const f = add('form', {action: u, target: 'f' + n, method: 'POST'}); f.submit()",
			false);

	private final String script;

	private final boolean open;

	WayIn(String script, boolean open) {
		this.script = script;
		this.open = open;
	}

	/** What tries the address {@code u}, the {@code n}th. */
	String script() {
		return this.script;
	}

	/** Whether what is on the public web may be asked for in this way. */
	boolean isOpen() {
		return this.open;
	}

}
