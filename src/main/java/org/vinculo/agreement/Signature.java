package org.vinculo.agreement;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.vinculo.kernel.BusinessException;

/** What a person drew on the screen: a PNG picture with enough ink in it to be somebody's sign. */
final class Signature {

    private static final String HEAD = "data:image/png;base64,";
    private static final int MOST_SIDE = 2000;
    private static final int LEAST_INK = 40;
    private static final int DARK = 128;

    private Signature() {}

    /** @throws BusinessException at "drawing" when it is no picture, or nothing was drawn */
    static byte[] of(String drawing) {
        if (drawing == null || !drawing.startsWith(HEAD)) {
            throw missing();
        }
        try {
            byte[] png = Base64.getDecoder().decode(drawing.substring(HEAD.length()));
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
            if (picture == null
                    || picture.getWidth() > MOST_SIDE
                    || picture.getHeight() > MOST_SIDE
                    || ink(picture) < LEAST_INK) {
                throw missing();
            }
            return png;
        } catch (IOException | IllegalArgumentException e) {
            throw missing();
        }
    }

    private static int ink(BufferedImage picture) {
        int dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y);
                boolean seen = (colour >>> 24) >= DARK;
                int light = ((colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) + (colour & 0xFF)) / 3;
                if (seen && light < DARK) {
                    dark++;
                }
            }
        }
        return dark;
    }

    private static BusinessException missing() {
        return BusinessException.at("drawing", "agreement.signature.missing");
    }
}
