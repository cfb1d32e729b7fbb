package org.vinculo.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import org.vinculo.attachment.FileCipher;
import org.vinculo.attachment.FileKeys;
import org.vinculo.kernel.BusinessException;

/** Opens what {@link SealedOutput} has sealed. Read to its end, it has come whole and unchanged. */
final class SealedInput extends InputStream {

    private static final int MARK = 8;
    private static final int MOST = FileCipher.PIECE + 64;
    private static final int END = -1;

    private final DataInputStream in;
    private final long number;
    private final FileCipher cipher;
    private byte[] piece = {};
    private int at;
    private int position;
    private int next;

    /** @throws BusinessException when it is no backup, when it was made with another key, or when it is damaged */
    SealedInput(InputStream source, FileKeys keys) throws IOException {
        super();
        in = new DataInputStream(new BufferedInputStream(source));
        byte[] head = in.readNBytes(SealedOutput.FORMAT.length() + MARK + Long.BYTES);
        String text = new String(head, StandardCharsets.US_ASCII);
        if (head.length < SealedOutput.FORMAT.length() + MARK + Long.BYTES || !text.startsWith(SealedOutput.FORMAT)) {
            throw new BusinessException("backup.refused.none");
        }
        String mark = text.substring(SealedOutput.FORMAT.length(), SealedOutput.FORMAT.length() + MARK);
        SecretKey key = keys.byMark().get(mark);
        if (key == null) {
            throw new BusinessException("backup.refused.key", mark);
        }
        number = ByteBuffer.wrap(head).getLong(SealedOutput.FORMAT.length() + MARK);
        cipher = new FileCipher(key, number);
        next = length();
        if (next == END) {
            throw damaged();
        }
    }

    long number() {
        return number;
    }

    private int length() throws IOException {
        byte[] four = in.readNBytes(Integer.BYTES);
        if (four.length == 0) {
            return END;
        }
        int length = four.length < Integer.BYTES ? 0 : ByteBuffer.wrap(four).getInt();
        if (length <= 0 || length > MOST) {
            throw damaged();
        }
        return length;
    }

    private boolean advance() throws IOException {
        while (at == piece.length && next != END) {
            byte[] sealed = in.readNBytes(next);
            if (sealed.length < next) {
                throw damaged();
            }
            next = length();
            try {
                piece = cipher.open(sealed, position++, next == END);
            } catch (IllegalStateException e) {
                throw damaged();
            }
            at = 0;
        }
        return at < piece.length;
    }

    static BusinessException damaged() {
        return new BusinessException("backup.refused.damaged");
    }

    @Override
    public int read() throws IOException {
        return advance() ? piece[at++] & 0xff : END;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return END;
        }
        int copied = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, from, copied);
        at += copied;
        return copied;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
