package org.vinculo.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.Head;

/** What was written, with everything it is printed with: pressed as PDF or shown as a page, after the transaction that read it. */
public final class Paper {

    private final LetterPage page;
    private final byte[] logo;
    private final String organisation;
    private final boolean writable;

    Paper(LetterPage page, byte[] logo, String organisation, boolean writable) {
        this.page = page;
        this.logo = logo;
        this.organisation = organisation;
        this.writable = writable;
    }

    /**
     * @param reference says nothing about anybody
     * @param day on which it is handed over
     * @param logo a PNG picture, or null
     */
    public static Paper of(Letter letter, Head head, String reference, LocalDate day, byte[] logo) {
        return new Paper(LetterPage.of(letter, head, reference, day), logo, head.organisation(), letter.isWritable());
    }

    public String reference() {
        return page.reference();
    }

    /** @throws BusinessException when there is no typeface for something in it */
    public byte[] pdf() {
        if (!writable) {
            throw new BusinessException("letter.script");
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            PdfPress.print(page.document(page.style(), logo, organisation), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printed.toByteArray();
    }

    /** The same as a page of its own, for which a browser has typefaces we have not. */
    public PrintPage page() {
        return PrintPage.of(page, logo, organisation);
    }
}
