package org.vinculo.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vinculo.kernel.BusinessException;

/** What is kept of what people send, and what they are told when it is not. */
class FileCheckTest {

    private static final long MEGABYTE = 1_000_000;

    @Test
    void photograph_is_kept_upright_and_without_what_the_camera_wrote() throws IOException {
        byte[] sent = SampleFiles.photograph();
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif", SampleFiles.PLACE);

        byte[] kept = kept(sent, MediaType.JPEG);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("GPS");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(picture.getHeight()).isEqualTo(80);
        // Turned to the right, what was at the left is at the top.
        assertThat(new Color(picture.getRGB(20, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(20, 75)).getRed()).isLessThan(60);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "an executable named .jpg",
                        "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1),
                        "attachment.kind.unknown"),
                Arguments.of(
                        "an ELF binary",
                        "\u007fELF\u0002\u0001".getBytes(StandardCharsets.ISO_8859_1),
                        "attachment.kind.unknown"),
                Arguments.of(
                        "an SVG with a script",
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                                .getBytes(StandardCharsets.UTF_8),
                        "attachment.kind.unknown"),
                Arguments.of(
                        "a page",
                        "<!doctype html><script>1</script>".getBytes(StandardCharsets.UTF_8),
                        "attachment.kind.unknown"),
                Arguments.of("nothing", new byte[0], "attachment.kind.unknown"),
                Arguments.of(
                        "a telephone's own format",
                        "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1),
                        "attachment.heic"),
                Arguments.of(
                        "a picture that is only a head",
                        "\u0089PNG\r\n\u001a\n\0\0\0\0IHDR".getBytes(StandardCharsets.ISO_8859_1),
                        "attachment.picture.broken"),
                Arguments.of(
                        "a picture of 20,000 × 20,000 pixels",
                        SampleFiles.blank(20_000, 20_000),
                        "attachment.picture.large"),
                Arguments.of("a PDF of 300 pages", SampleFiles.pdf(300), "attachment.pdf.long"),
                Arguments.of("a PDF with a script", SampleFiles.pdfWithScript(), "attachment.pdf.active"),
                Arguments.of("a PDF with a password", SampleFiles.pdfWithPassword(), "attachment.pdf.locked"),
                Arguments.of(
                        "a PDF that is only a head",
                        "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
                        "attachment.pdf.broken"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_not_kept_is_answered_with_its_reason(String what, byte[] sent, String key) {
        long before = allocated();
        assertThatThrownBy(() -> FileCheck.of(new ByteArrayInputStream(sent)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.field()).contains("file");
                });
        assertThat(allocated() - before).as("bytes of heap for " + what).isLessThan(30 * MEGABYTE);
    }

    @Test
    void large_picture_is_kept_smaller_within_a_bounded_heap() throws IOException {
        byte[] sent = SampleFiles.blank(7_500, 7_500);
        long before = allocated();

        byte[] kept = kept(sent, MediaType.PNG);

        assertThat(allocated() - before).isLessThan(150 * MEGABYTE);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat((long) picture.getWidth() * picture.getHeight()).isLessThanOrEqualTo(12_000_000);
    }

    @Test
    void what_never_ends_is_cut_off_at_the_limit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> FileCheck.of(endless))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("attachment.large"));
    }

    @Test
    void short_pdf_is_kept_as_it_is() throws IOException {
        byte[] sent = SampleFiles.pdf(3);

        Checked checked = FileCheck.of(new ByteArrayInputStream(sent));

        assertThat(checked.pages()).isEqualTo(3);
        assertThat(Files.readAllBytes(checked.content())).isEqualTo(sent);
        Files.delete(checked.content());
    }

    private static byte[] kept(byte[] sent, MediaType type) throws IOException {
        Checked checked = FileCheck.of(new ByteArrayInputStream(sent));
        try {
            assertThat(checked.type()).isEqualTo(type);
            return Files.readAllBytes(checked.content());
        } finally {
            Files.delete(checked.content());
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
