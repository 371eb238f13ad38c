package org.menhu.portal.media.ejb;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.menhu.portal.shared.model.BusinessException;

/** The kinds of pictures that may come in, told by their first bytes; the name must agree. */
enum UploadedPicture {
    JPEG(List.of("jpg", "jpeg", "jpe", "jfif"), 0xFF, 0xD8, 0xFF),
    PNG(List.of("png"), 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
    GIF(List.of("gif"), 'G', 'I', 'F', '8'),
    WEBP(List.of("webp"), 'R', 'I', 'F', 'F', -1, -1, -1, -1, 'W', 'E', 'B', 'P');

    private final List<String> extensions;
    private final int[] magic; // below zero: any byte

    UploadedPicture(List<String> extensions, int... magic) {
        this.extensions = extensions;
        this.magic = magic;
    }

    /** @throws BusinessException when the bytes are no picture of these kinds, or the name says another kind */
    static UploadedPicture recognise(String fileName, byte[] bytes) {
        var kind = Stream.of(values())
                .filter(candidate -> candidate.begins(bytes))
                .findFirst()
                .orElseThrow(() -> new BusinessException("media.notPicture", fileName));
        var name = fileName.toLowerCase(Locale.ROOT);
        if (kind.extensions.stream().noneMatch(extension -> name.endsWith("." + extension))) {
            throw new BusinessException("media.wrongExtension", fileName, kind.name());
        }
        return kind;
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if (magic[i] >= 0 && magic[i] != (bytes[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
