package org.vinculo.organisation;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.vinculo.kernel.BusinessException;

/** The organisation's picture on letters and pages: drawn anew from what was sent, so that nothing but the picture is kept. */
final class Logo {

    static final int MOST_BYTES = 1_000_000;
    private static final int MOST_PIXELS = 16_000_000;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 240;

    private final byte[] png;

    private Logo(byte[] png) {
        this.png = png;
    }

    /** A PNG picture of at most 600 × 240 pixels. */
    byte[] png() {
        return png.clone();
    }

    /** @throws BusinessException at "logo" for anything that is no PNG or JPEG picture of a size one can draw */
    static Logo of(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw BusinessException.at("logo", "organisation.logo.large");
        }
        try {
            BufferedImage drawn = scaled(read(sent));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", out);
            return new Logo(out.toByteArray());
        } catch (IOException | IllegalArgumentException e) {
            throw refused();
        }
    }

    /** The size stands in the picture's head: a picture too large to draw is refused before it is decoded. */
    private static BufferedImage read(byte[] sent) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw refused();
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName();
                reader.setInput(in);
                if (!"png".equalsIgnoreCase(format) && !"jpeg".equalsIgnoreCase(format)) {
                    throw refused();
                }
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw BusinessException.at("logo", "organisation.logo.large");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double factor =
                Math.min(1, Math.min((double) WIDTH / picture.getWidth(), (double) HEIGHT / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** Tells one picture from another: 16 hexadecimal digits. */
    String mark() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(png);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BusinessException refused() {
        return BusinessException.at("logo", "organisation.logo.kind");
    }
}
