package org.vinculo.attachment;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * One file in pieces of AES-256 in Galois/Counter Mode (NIST SP 800-38D), each with a random nonce of 96 bits. The number of the
 * file, the piece's place and whether it is the last are authenticated with it: a piece that was changed, moved, left out or
 * taken from another file is noticed.
 */
public final class FileCipher {

    /** A quarter of a megabyte: small for the heap, large for the database. */
    public static final int PIECE = 262_144;

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final long file;

    public FileCipher(SecretKey key, long file) {
        this.key = key;
        this.file = file;
    }

    /** Nonce and sealed content. */
    public byte[] seal(byte[] content, int length, int position, boolean last) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place(position, last));
            byte[] sealed = cipher.doFinal(content, 0, length);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when the piece is not what was sealed at this place */
    public byte[] open(byte[] piece, int position, boolean last) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, Arrays.copyOf(piece, NONCE)));
            cipher.updateAAD(place(position, last));
            return cipher.doFinal(piece, NONCE, piece.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("piece " + position + " of file " + file + " is not what was kept", e);
        }
    }

    private byte[] place(int position, boolean last) {
        return ByteBuffer.allocate(13)
                .putLong(file)
                .putInt(position)
                .put((byte) (last ? 1 : 0))
                .array();
    }
}
