package app.joren.crawler.rendition;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes images by the usual settings, and says what it expects. */
final class TestMaker {

	private final ImageMaker maker = new ImageMaker(new Binder(new MapConfigurationPropertySource())
		.bindOrCreate("joren.crawler.renditions", RenditionSettings.class));

	MadeImage make(byte[] file) {
		return this.maker.make(file);
	}

	MadeImage.Fit fit(byte[] file) {
		MadeImage made = make(file);
		assertThat(made).isInstanceOf(MadeImage.Fit.class);
		return (MadeImage.Fit) made;
	}

	ImageFault fault(byte[] file) {
		MadeImage made = make(file);
		assertThat(made).isInstanceOf(MadeImage.Unfit.class);
		return ((MadeImage.Unfit) made).fault();
	}

}
