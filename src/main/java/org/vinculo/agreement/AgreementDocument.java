package org.vinculo.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A document as it is read in one language, with the organisation's own facts in it.
 *
 * @param reviewed whether somebody answers for this language; always so for Spanish
 * @param publishedAt null for a draft
 */
public record AgreementDocument(
        long editionId,
        AgreementKind kind,
        int number,
        EditionStatus status,
        String language,
        boolean reviewed,
        Instant publishedAt,
        List<Section> sections) {

    /** A part with its words. */
    public record Section(AgreementPart part, String text) {

        /** One paragraph each. */
        public List<String> paragraphs() {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** By which one can tell later which words somebody was given: SHA-256, in hexadecimal. */
    public String mark() {
        StringBuilder all = new StringBuilder(kind.name()).append(number).append(language);
        sections.forEach(
                section -> all.append('\n').append(section.part()).append('\n').append(section.text()));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Spanish says nothing about itself. */
    public boolean binding() {
        return Edition.BINDING.equals(language);
    }
}
