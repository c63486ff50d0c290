package app.joren.crawler.rendition;

import java.util.List;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * In which sizes images are kept, and what making them may cost.
 *
 * @param widths in pixels, the smallest first; an image is never enlarged
 * @param webpQuality between 0 and 1
 * @param jpegQuality between 0 and 1
 * @param largestPng a size that can be seen through is kept as PNG up to this, else as
 * JPEG on white
 * @param largestAnimation a moving image is kept as it is up to this
 * @param mostFrames a moving image is kept as it is up to this
 * @param mostPixels images with more are refused
 * @param mostBuffered what the reader of one image may hold of all its pixels at once
 * @param memory what all images that are read at one time may take
 */
@Validated
@ConfigurationProperties("joren.crawler.renditions")
public record RenditionSettings(@DefaultValue( {
		"160", "320", "640", "960", "1280", "1920" }) @NotEmpty List<@Min(16) @Max(4096) Integer> widths,
		@DefaultValue("0.78") @DecimalMin("0") @DecimalMax("1") float webpQuality,
		@DefaultValue("0.8") @DecimalMin("0") @DecimalMax("1") float jpegQuality,
		@DefaultValue("100KB") DataSize largestPng, @DefaultValue("5MB") DataSize largestAnimation,
		@DefaultValue("1000") @Min(1) int mostFrames, @DefaultValue("100000000") @Min(1) long mostPixels,
		@DefaultValue("96MB") DataSize mostBuffered, @DefaultValue("96MB") DataSize memory){

	public RenditionSettings {
		widths = widths.stream().sorted().distinct().toList();
	}

	int widest() {
		return this.widths.getLast();
	}

}
