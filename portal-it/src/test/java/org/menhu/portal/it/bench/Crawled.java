package org.menhu.portal.it.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages of the portal as files for nginx. */
final class Crawled {

    private Crawled() {}

    /** Writes each page down as it comes, for nginx; returns the paths with their ETags. */
    static List<String> pages(String address, List<String> paths, Path files) throws Exception {
        var tagged = new ArrayList<String>();
        for (var path : paths) {
            var page = Http.compressed(address + path);
            var file = files.resolve(path.substring(1) + ".gz");
            Files.createDirectories(file.getParent());
            Files.write(file, page.body());
            tagged.add((path + " " + page.headers().firstValue("ETag").orElse("")).strip());
        }
        return tagged;
    }
}
