package org.menhu.portal.media.model;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a page must know of a kept picture to show it: where it lies and how large it is. */
public record Picture(String fileKey, PictureFormat format, int width, int height) {

    /** The address of the picture in its own size. */
    public String path() {
        return path("");
    }

    /** The address in the kept width that is nearest above the wanted one, or in its own size. */
    public String pathAtLeast(int wanted) {
        return widths().filter(w -> w >= wanted)
                .mapToObj(w -> path("-" + w))
                .findFirst()
                .orElse(path());
    }

    /** For the {@code srcset} of an {@code img}. */
    public String srcset() {
        var smaller = widths().mapToObj(w -> path("-" + w) + " " + w + "w");
        return Stream.concat(smaller, Stream.of(path() + " " + width + "w")).collect(Collectors.joining(", "));
    }

    private IntStream widths() {
        return Media.WIDTHS.stream().mapToInt(Integer::intValue).filter(w -> w < width);
    }

    private String path(String suffix) {
        return "/media/" + fileKey + suffix + "." + format.extension();
    }
}
