package org.vinculo.attachment;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.vinculo.kernel.BusinessException;

/**
 * Draws a picture anew, upright and at most twelve million pixels large, so that nothing of what the camera wrote into the file
 * stays: neither the place nor the device. One at a time, and larger pictures are read with gaps, so that the memory it takes is
 * bounded (36 MB) whoever sends what.
 */
final class Picture {

    /** No telephone's photograph is larger; what is, fills memory and not a file. */
    static final long MOST_PIXELS = 60_000_000;

    private static final long KEPT_PIXELS = 12_000_000;
    private static final float QUALITY = 0.85f;
    private static final Semaphore ONE = new Semaphore(1);

    private Picture() {}

    /**
     * @param source a file that begins like a picture of this type
     * @param target where the new picture is written
     * @throws BusinessException at "file" for what cannot be drawn
     */
    static void redraw(MediaType type, Path source, Path target) throws IOException {
        ONE.acquireUninterruptibly();
        try {
            BufferedImage drawn = upright(read(type, source), type == MediaType.JPEG ? orientation(source) : 1);
            write(type, drawn, target);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw BusinessException.at("file", "attachment.picture.broken");
        } finally {
            ONE.release();
        }
    }

    /** The size stands in the head of the file: it is asked before anything is decoded. */
    private static BufferedImage read(MediaType type, Path source) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(source.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mimeName());
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw BusinessException.at("file", "attachment.picture.large", MOST_PIXELS / 1_000_000);
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int gap = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
                if (gap > 1) {
                    param.setSourceSubsampling(gap, gap, 0, 0);
                }
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    /** As EXIF numbers it: 1 is upright, 6 was held turned to the right. */
    private static int orientation(Path source) throws IOException {
        try {
            ExifIFD0Directory exif =
                    JpegMetadataReader.readMetadata(source.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? 1
                    : exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (ImageProcessingException | MetadataException unreadable) {
            // What the camera wrote is not kept anyway; the picture stays as it lies.
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean turned = orientation >= 5 && orientation <= 8;
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        BufferedImage drawn =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return drawn;
    }

    private static void write(MediaType type, BufferedImage drawn, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWriters(
                        ImageTypeSpecifier.createFromRenderedImage(drawn), type == MediaType.JPEG ? "jpeg" : "png")
                .next();
        try (OutputStream file = Files.newOutputStream(target);
                ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (type == MediaType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
