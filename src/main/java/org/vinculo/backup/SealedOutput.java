package org.vinculo.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.vinculo.attachment.FileCipher;
import org.vinculo.attachment.FileKeys;

/**
 * Seals what is written, piece by piece. In the clear stand only a mark of the format, the mark of the key and the backup's number:
 * enough to say at once which key is asked for.
 */
final class SealedOutput extends OutputStream {

    static final String FORMAT = "VINCULO1";

    private final DataOutputStream out;
    private final FileCipher cipher;
    private final byte[] piece = new byte[FileCipher.PIECE];
    private int filled;
    private int position;

    SealedOutput(OutputStream target, FileKeys keys, long number) throws IOException {
        super();
        out = new DataOutputStream(new BufferedOutputStream(target));
        cipher = new FileCipher(keys.key(keys.current()), number);
        out.write((FORMAT + keys.current()).getBytes(StandardCharsets.US_ASCII));
        out.writeLong(number);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int left = length;
        while (left > 0) {
            // A full piece waits for the next byte: only then is it known not to be the last.
            if (filled == piece.length) {
                put(false);
            }
            int copied = Math.min(left, piece.length - filled);
            System.arraycopy(bytes, at, piece, filled, copied);
            filled += copied;
            at += copied;
            left -= copied;
        }
    }

    private void put(boolean last) throws IOException {
        byte[] sealed = cipher.seal(piece, filled, position++, last);
        out.writeInt(sealed.length);
        out.write(sealed);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        put(true);
        out.close();
    }
}
