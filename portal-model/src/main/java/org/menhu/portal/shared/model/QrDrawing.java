package org.menhu.portal.shared.model;

import java.io.Serializable;

/**
 * A code as it is shown: dark squares on white, with the quiet zone that scanners need.
 *
 * @param size modules a side, with the quiet zone
 * @param path the dark squares, as the {@code d} of an SVG path
 */
public record QrDrawing(int size, String path) implements Serializable {

    /** As a file of its own. White stands behind it in every theme. */
    public String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d0" height="%1$d0" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dh-%1$dz"/><path fill="#000" d="%2$s"/></svg>
                """.formatted(size, path);
    }
}
