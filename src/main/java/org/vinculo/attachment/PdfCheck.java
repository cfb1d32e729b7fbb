package org.vinculo.attachment;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.vinculo.kernel.BusinessException;

/** Looks into a PDF file: how many pages, and whether it would do something by itself. Read from disk, not into memory. */
final class PdfCheck {

    static final int MOST_PAGES = 60;

    private PdfCheck() {}

    /**
     * @return how many pages it has
     * @throws BusinessException at "file" when it is locked, broken, too long or carries scripts or other files
     */
    static int pages(Path file) {
        try (RandomAccessReadBufferedFile source = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument document = Loader.loadPDF(source, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw BusinessException.at("file", "attachment.pdf.locked");
            }
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw BusinessException.at("file", "attachment.pdf.long", pages, MOST_PAGES);
            }
            if (pages == 0) {
                throw BusinessException.at("file", "attachment.pdf.broken");
            }
            if (isActive(document.getDocumentCatalog())) {
                throw BusinessException.at("file", "attachment.pdf.active");
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw BusinessException.at("file", "attachment.pdf.locked");
        } catch (IOException e) {
            throw BusinessException.at("file", "attachment.pdf.broken");
        }
    }

    /** Scripts, actions when it is opened, and files inside: nobody needs them in a scan. */
    private static boolean isActive(PDDocumentCatalog catalog) {
        COSDictionary root = catalog.getCOSObject();
        COSDictionary names = root.getCOSDictionary(COSName.NAMES);
        boolean hidden = names != null
                && (names.containsKey(COSName.getPDFName("JavaScript")) || names.containsKey(COSName.EMBEDDED_FILES));
        COSDictionary opened = root.getCOSDictionary(COSName.OPEN_ACTION);
        boolean acts = opened != null && !COSName.getPDFName("GoTo").equals(opened.getCOSName(COSName.S));
        return hidden || acts || root.containsKey(COSName.AA);
    }
}
