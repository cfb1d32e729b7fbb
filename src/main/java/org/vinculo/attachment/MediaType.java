package org.vinculo.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The types of files that are kept, told by their first bytes: a name says nothing. */
enum MediaType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    /** What some telephones write; it cannot be drawn here, so it gets an answer of its own. */
    HEIC("image/heic", "heic"),
    UNKNOWN("application/octet-stream", "bin");

    /** So many bytes are enough to tell. */
    static final int HEAD = 16;

    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final String name;
    private final String suffix;

    MediaType(String name, String suffix) {
        this.name = name;
        this.suffix = suffix;
    }

    /** @param head the first bytes of a file, at least {@link #HEAD} unless it is shorter */
    static MediaType of(byte[] head) {
        if (head.length > 3 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8 && (head[2] & 0xFF) == 0xFF) {
            return JPEG;
        }
        if (head.length > PNG_HEAD.length && Arrays.equals(head, 0, PNG_HEAD.length, PNG_HEAD, 0, PNG_HEAD.length)) {
            return PNG;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-")) {
            return PDF;
        }
        return text.length() > 12 && text.substring(4).matches("(?s)ftyp(heic|heix|hevc|mif1|msf1).*") ? HEIC : UNKNOWN;
    }

    static MediaType named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name.equals(name))
                .findFirst()
                .orElse(UNKNOWN);
    }

    String mimeName() {
        return name;
    }

    String suffix() {
        return suffix;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }
}
