package org.vinculo.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as a square code to be drawn.
 *
 * @param size units of its side, with the quiet margin of four units around it (ISO/IEC 18004)
 * @param path of an SVG picture, one unit for each dark field
 */
public record QrCode(int size, String path) {

    private static final int MARGIN = 4;

    /** A quarter of it may be dirty or torn on the wall and it is still read. */
    public static QrCode of(String address) {
        ByteMatrix fields;
        try {
            fields = Encoder.encode(address, ErrorCorrectionLevel.Q).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code for " + address, e);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < fields.getHeight(); y++) {
            for (int x = 0; x < fields.getWidth(); x++) {
                if (fields.get(x, y) == 1) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(fields.getWidth() + 2 * MARGIN, path.toString());
    }
}
