package org.vinculo.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A letter as a page of its own, without the portal around it.
 *
 * @param policy the content security policy it goes with: its own style sheet and the pictures in it, nothing else
 */
public record PrintPage(String html, String policy) {

    static PrintPage of(LetterPage page, byte[] logo, String organisation) {
        String style = page.style();
        return new PrintPage(
                "<!DOCTYPE html>\n" + page.document(style, logo, organisation),
                "default-src 'none'; img-src data:; style-src 'sha256-" + sha256(style)
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
