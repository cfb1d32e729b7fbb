package org.vinculo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 6;

    @Test
    void R19_a_telephone_reads_the_address_from_the_poster() throws Exception {
        String address = "https://vinculo.example/orientation/topic.xhtml?code=REGULARISE_VULNERABLE&lang=ht";
        QrCode code = QrCode.of(address);
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path()).results().forEach(field -> {
            int left = Integer.parseInt(field.group(1)) * SCALE;
            int top = Integer.parseInt(field.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
            }
        });

        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(address);
    }
}
