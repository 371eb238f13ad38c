package org.menhu.portal.screening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as it was sent, kept with what the rules said of it, so that other rules can be tried on it. */
@Embeddable
public class JudgedText {

    public static final int MAX_NAME = 100;
    public static final int MAX_KEY = 80;

    @Column(name = "writer_name", nullable = false, length = MAX_NAME)
    private String name;

    @Lob
    @Column(name = "body", nullable = false)
    @NotNull
    private String body;

    /** Ids of the category it was sent to and of those above, between commas. */
    @Column(name = "categories", length = 200)
    private String categories;

    @Column(name = "writer_key", nullable = false, length = MAX_KEY)
    private String writerKey;

    @Column(name = "writer_address", length = 45)
    private String writerAddress;

    @Column(name = "first_time", nullable = false)
    private boolean firstTime;

    /** SHA-256 of the normal form, by which repetitions are known; null for texts from before there were rules. */
    @Column(name = "fingerprint", length = 64)
    private String fingerprint;

    protected JudgedText() {}

    public JudgedText(SentText text, String fingerprint) {
        name = text.name();
        body = text.body();
        categories = text.categories().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        writerKey = text.writer().key();
        writerAddress = text.writer().address();
        firstTime = text.writer().firstTime();
        this.fingerprint = fingerprint;
    }

    public SentText text() {
        return new SentText(name, body, categoryIds(), new Writer(writerKey, writerAddress, firstTime));
    }

    private Set<Long> categoryIds() {
        return categories == null || categories.isEmpty()
                ? Set.of()
                : Stream.of(categories.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }

    public String getName() {
        return name;
    }

    public String getBody() {
        return body;
    }
}
