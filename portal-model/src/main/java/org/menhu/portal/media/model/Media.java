package org.menhu.portal.media.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * A picture in the library. It was drawn anew from the upload, so that nothing but its pixels came in, and is kept in its
 * own size and in the {@link #WIDTHS} below it. The file key is random and says nothing of its origin.
 */
@Entity
@Table(name = "media")
@NamedQuery(name = Media.BY_FILE_KEYS, query = "select m from Media m where m.fileKey in :fileKeys")
@NamedQuery(name = Media.BY_IDS, query = "select m from Media m where m.id in :ids")
@NamedQuery(
        name = Media.NEWEST,
        query = "select m from Media m " + Media.MATCHING + " order by m.uploadedAt desc, m.id desc")
@NamedQuery(name = Media.COUNT, query = "select count(m) from Media m " + Media.MATCHING)
public class Media extends VersionedEntity {

    public static final String BY_IDS = "Media.byIds";
    public static final String BY_FILE_KEYS = "Media.byFileKeys";

    public static final String NEWEST = "Media.newest";
    public static final String COUNT = "Media.count";

    static final String MATCHING = """
            where lower(m.originalName) like :pattern escape '!' or lower(m.alt) like :pattern escape '!'""";

    /** Pixels: a phone's column, the text column, the same at double density. */
    public static final List<Integer> WIDTHS = List.of(480, 800, 1440);

    @Column(name = "file_key", nullable = false, unique = true, length = 40)
    @NotNull
    private String fileKey;

    @Column(name = "original_name", nullable = false, length = 200)
    @Text(max = 200)
    private String originalName;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", nullable = false, length = 10)
    @NotNull
    private PictureFormat format;

    @Column(name = "width", nullable = false)
    private int width;

    @Column(name = "height", nullable = false)
    private int height;

    @Column(name = "byte_count", nullable = false)
    private long byteCount;

    @Column(name = "alt", length = 300)
    @Text(max = 300, optional = true)
    private String alt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "uploaded_by")
    private Account uploadedBy;

    @Column(name = "uploaded_at", nullable = false)
    @NotNull
    private Instant uploadedAt;

    protected Media() {}

    /** A picture as the store has written it. */
    public record Stored(String fileKey, PictureFormat format, int width, int height, long byteCount) {}

    public Media(Stored stored, String originalName, Account uploadedBy, Instant uploadedAt) {
        this.fileKey = stored.fileKey();
        this.format = stored.format();
        this.width = stored.width();
        this.height = stored.height();
        this.byteCount = stored.byteCount();
        this.originalName = originalName;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    public void describe(String newAlt) {
        alt = newAlt;
    }

    public Picture picture() {
        return new Picture(fileKey, format, width, height);
    }

    /** The address of the picture in its own size. */
    public String getPath() {
        return picture().path();
    }

    /** The address in the kept width that is nearest above the wanted one, or in its own size. */
    public String pathAtLeast(int wanted) {
        return picture().pathAtLeast(wanted);
    }

    /** For the {@code srcset} of an {@code img}. */
    public String getSrcset() {
        return picture().srcset();
    }

    public String getFileKey() {
        return fileKey;
    }

    public String getOriginalName() {
        return originalName;
    }

    public PictureFormat getFormat() {
        return format;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public long getByteCount() {
        return byteCount;
    }

    public String getAlt() {
        return alt;
    }

    public Account getUploadedBy() {
        return uploadedBy;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }
}
