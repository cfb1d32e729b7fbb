package org.vinculo.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.vinculo.settings.Setting;

/** Keeps the content of files, encrypted piece by piece: in the database, or in a folder when one is set. */
@ApplicationScoped
class FileStore {

    @Inject
    private AttachmentRepository repository;

    /** Takes the sealed pieces in their order. */
    private interface Sink {
        void put(int position, byte[] piece) throws IOException;
    }

    static boolean usesFolder() {
        return !Setting.FILES_DIR.text().isEmpty();
    }

    void write(Attachment attachment, Path content) {
        FileCipher cipher = cipher(attachment);
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(content), sha256())) {
            if (attachment.isFolder()) {
                try (DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(attachment))))) {
                    seal(cipher, in, (position, piece) -> {
                        out.writeInt(piece.length);
                        out.write(piece);
                    });
                }
            } else {
                seal(cipher, in, (position, piece) -> repository.addPiece(attachment.getId(), position, piece));
            }
            attachment.filled(
                    Files.size(content),
                    HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void seal(FileCipher cipher, InputStream in, Sink sink) throws IOException {
        byte[] next = in.readNBytes(FileCipher.PIECE);
        for (int position = 0; ; position++) {
            byte[] piece = next;
            next = in.readNBytes(FileCipher.PIECE);
            boolean last = next.length == 0;
            sink.put(position, cipher.seal(piece, piece.length, position, last));
            if (last) {
                return;
            }
        }
    }

    /** @throws IllegalStateException when the content is not what was kept; nothing wrong is ever written out whole */
    void read(Attachment attachment, OutputStream out) throws IOException {
        FileCipher cipher = cipher(attachment);
        if (attachment.isFolder()) {
            readFolder(attachment, cipher, out);
            return;
        }
        int pieces = repository.pieces(attachment.getId());
        for (int position = 0; position < pieces; position++) {
            out.write(cipher.open(repository.piece(attachment.getId(), position), position, position == pieces - 1));
        }
        if (pieces == 0) {
            throw new IllegalStateException("file " + attachment.getId() + " has lost its content");
        }
    }

    private static void readFolder(Attachment attachment, FileCipher cipher, OutputStream out) throws IOException {
        Path file = file(attachment);
        long left = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int position = 0;
            while (left > 0) {
                byte[] piece = new byte[Math.min(in.readInt(), FileCipher.PIECE + 64)];
                in.readFully(piece);
                left -= piece.length + Integer.BYTES;
                out.write(cipher.open(piece, position++, left == 0));
            }
        }
    }

    private static FileCipher cipher(Attachment attachment) {
        return new FileCipher(FileKeys.ofSetting().key(attachment.getKeyMark()), attachment.getId());
    }

    private static Path file(Attachment attachment) throws IOException {
        Path folder = Path.of(Setting.FILES_DIR.text());
        Files.createDirectories(folder);
        return folder.resolve(attachment.getId() + ".sealed");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
