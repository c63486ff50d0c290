package app.joren.console.testing;

/** Pictures for sample articles. */
final class Pictures {

	static final String LANDSCAPE = """
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300">
			<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#f7c59f"/><stop offset="1" stop-color="#efefd0"/>
			</linearGradient></defs><rect width="400" height="300" fill="url(#s)"/>
			<circle cx="290" cy="110" r="34" fill="#fff6e0"/>
			<path d="M0 220 90 130l70 70 60-90 180 150v40H0z" fill="#1a659e"/>
			<path d="M0 300v-50q120-50 230-20t170-10v80z" fill="#004e89"/></svg>""";

	private Pictures() {
	}

}
