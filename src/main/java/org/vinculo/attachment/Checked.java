package org.vinculo.attachment;

import java.nio.file.Path;

/**
 * A file that may be kept.
 *
 * @param content where it lies; the caller deletes it
 * @param pages null for pictures
 */
record Checked(MediaType type, Path content, Integer pages) {}
