package app.joren.apps.image;

/** An image could not be changed because others were changed all the time. */
public class ImageNotChanged extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ImageNotChanged(String appId, Throwable cause) {
		super("An image of app %s could not be changed".formatted(appId), cause);
	}

}
