package org.vinculo.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vinculo.kernel.BusinessException;

/** What may be kept of what was sent: told by its content, within limits, pictures drawn anew. */
final class FileCheck {

    /** A photograph of a telephone has up to about ten megabytes, a scan of some pages as much. */
    static final long MOST_BYTES = 20_000_000;

    private FileCheck() {}

    /**
     * @param in what was sent
     * @return a file on disk, which the caller deletes
     * @throws BusinessException at "file", with what to do, for everything that is not kept
     */
    static Checked of(InputStream in) throws IOException {
        Path sent = Files.createTempFile("sent", null);
        Path kept = null;
        try {
            copy(in, sent);
            MediaType type = type(sent);
            if (!type.isPicture()) {
                int pages = PdfCheck.pages(sent);
                Checked checked = new Checked(type, sent, pages);
                sent = null;
                return checked;
            }
            kept = Files.createTempFile("kept", null);
            Picture.redraw(type, sent, kept);
            Checked checked = new Checked(type, kept, null);
            kept = null;
            return checked;
        } finally {
            delete(sent);
            delete(kept);
        }
    }

    private static void copy(InputStream in, Path target) throws IOException {
        long copied = 0;
        try (var out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[65_536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                copied += read;
                if (copied > MOST_BYTES) {
                    throw BusinessException.at("file", "attachment.large", MOST_BYTES / 1_000_000);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static MediaType type(Path sent) throws IOException {
        try (InputStream in = Files.newInputStream(sent)) {
            MediaType type = MediaType.of(in.readNBytes(MediaType.HEAD));
            if (type == MediaType.HEIC) {
                throw BusinessException.at("file", "attachment.heic");
            }
            if (type == MediaType.UNKNOWN) {
                throw BusinessException.at("file", "attachment.kind.unknown");
            }
            return type;
        }
    }

    static void delete(Path file) throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
