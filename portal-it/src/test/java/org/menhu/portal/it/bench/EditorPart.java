package org.menhu.portal.it.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** What a writer waits for while he types: the preview with its check, and the copy on the server. */
final class EditorPart implements Part {

    private static final int CHARACTERS = 200_000;
    private static final int PICTURES = 500;
    private static final double PREVIEW_MILLIS = 1000;
    private static final double AUTOSAVE_MILLIS = 300;

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
        var writer = Person.signIn(portal, portal.program().said());
        workplace.say("uploading " + PICTURES + " pictures");
        var section = Times.section();
        measure(section, writer, "200,000 characters", prose());
        measure(section, writer, "500 pictures", pictures(writer));
        return section;
    }

    private static void measure(Section section, Person writer, String what, String markdown) throws Exception {
        var previews = new Times();
        var autosaves = new Times();
        while (!autosaves.isOver()) {
            var seen = autosaves.rounds();
            var typed = markdown + seen;
            previews.take(() -> writer.sends("POST", "/api/v1/writing/preview", json(typed, 0)));
            autosaves.take(() -> writer.sends("PUT", "/api/v1/writing/" + place(what), json(typed, seen)));
        }
        previews.report(section, what + ", preview", PREVIEW_MILLIS);
        autosaves.report(section, what + ", autosave", AUTOSAVE_MILLIS);
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

    private static String pictures(Person writer) throws Exception {
        var prose = Prose.read();
        var text = new StringBuilder();
        for (var number = 1; number <= PICTURES; number++) {
            var path = Person.found(PATH, writer.uploads(number + ".png", picture(number)));
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
}
