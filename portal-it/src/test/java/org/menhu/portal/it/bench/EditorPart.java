package org.menhu.portal.it.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** What a writer waits for while he types: the preview with its check, and the copy on the server. */
final class EditorPart implements Part {

    private static final int CHARACTERS = 200_000;
    private static final int PICTURES = 500;
    private static final int WARM_ROUNDS = 10; // the page asks each time its user pauses
    private static final int ROUNDS = 20;
    private static final double PREVIEW_MILLIS = 1000;
    private static final double AUTOSAVE_MILLIS = 300;

    private static final Pattern NAME = Pattern.compile("(?m)^administrator: (\\S+)");
    private static final Pattern PASSWORD = Pattern.compile("(?m)^password: (\\S+)");
    private static final Pattern PATH = Pattern.compile("\"path\":\"([^\"]+)\"");

    @Override
    public String name() {
        return "editor";
    }

    @Override
    public String purpose() {
        return "preview and autosave of 200,000 characters, and of an article with 500 pictures, one writer";
    }

    @Override
    public Section run(Workplace workplace) throws Exception {
        var portal = workplace.keep(PortalServer.start(workplace.folder("data"), Map.of(), "--demo"));
        var said = portal.program().said();
        var writer = Writer.signIn(portal.address(), found(NAME, said), found(PASSWORD, said));
        workplace.say("uploading " + PICTURES + " pictures");
        var section = new Section("ms", "first", "middle", "slowest of " + ROUNDS);
        measure(section, writer, "200,000 characters", prose());
        measure(section, writer, "500 pictures", pictures(writer));
        return section;
    }

    private static void measure(Section section, Writer writer, String what, String markdown) throws Exception {
        var previews = new ArrayList<Double>();
        var autosaves = new ArrayList<Double>();
        for (var round = 0; round < 1 + WARM_ROUNDS + ROUNDS; round++) {
            var typed = markdown + round;
            previews.add(millis(() -> writer.sends("POST", "/api/v1/writing/preview", json(typed, 0))));
            var seen = round;
            autosaves.add(millis(() -> writer.sends("PUT", "/api/v1/writing/" + place(what), json(typed, seen))));
        }
        report(section, what + ", preview", previews, PREVIEW_MILLIS);
        report(section, what + ", autosave", autosaves, AUTOSAVE_MILLIS);
    }

    private static void report(Section section, String what, List<Double> millis, double target) {
        var warm =
                millis.subList(1 + WARM_ROUNDS, millis.size()).stream().sorted().toList();
        var middle = warm.get(warm.size() / 2);
        section.row(what, millis.getFirst(), middle, warm.getLast());
        section.atMost(what, middle, target, " ms");
    }

    private interface Request {
        void run() throws Exception;
    }

    private static double millis(Request request) throws Exception {
        var began = System.nanoTime();
        request.run();
        return (System.nanoTime() - began) / 1e6;
    }

    /** Paragraphs and headings as people write them. */
    private static String prose() {
        var prose = Prose.read();
        var text = new StringBuilder();
        for (var number = 1; text.length() < CHARACTERS; number++) {
            text.append(number % 5 == 1 ? "## " + prose.title(number) + "\n\n" : "")
                    .append(prose.summary(number))
                    .append("\n\n");
        }
        return text.substring(0, CHARACTERS);
    }

    private static String pictures(Writer writer) throws Exception {
        var prose = Prose.read();
        var text = new StringBuilder();
        for (var number = 1; number <= PICTURES; number++) {
            var path = found(PATH, writer.uploads(number + ".png", picture(number)));
            text.append(prose.summary(number))
                    .append("\n\n![第 ")
                    .append(number)
                    .append(" 张](")
                    .append(path)
                    .append(")\n\n");
        }
        return text.toString();
    }

    private static byte[] picture(int number) throws IOException {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.setRGB(number % 64, number / 64, 0xffffff);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static String json(String markdown, int seen) {
        var escaped = markdown.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return "{\"articleId\":null,\"kind\":\"ARTICLE\",\"base\":0,\"title\":\"量一量\",\"markdown\":\"" + escaped
                + "\",\"seen\":" + seen + "}";
    }

    private static String place(String what) {
        return "n" + Integer.toUnsignedString(what.hashCode());
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern + " in: " + text);
        }
        return found.group(1);
    }
}
