package app.joren.crawler.rendition;

/**
 * A file to keep.
 *
 * @param key in the bucket of images
 * @param mediaType its MIME type
 * @param bytes the file; not copied, so nobody may change it
 */
public record Rendition(String key, String mediaType, byte[] bytes) {
}
