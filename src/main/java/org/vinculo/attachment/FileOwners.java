package org.vinculo.attachment;

import java.util.Optional;

/** The people files belong to, as the feature that keeps them knows them: this package lies below it. */
public interface FileOwners {

    /** Throws {@link org.vinculo.kernel.NotFoundException} when whoever asks may not see this person. */
    void require(long personId);

    /** A person whoever asks may see, by the reference of her file. */
    Optional<Long> visible(String reference);

    /** Writes a line in the person's timeline. */
    void note(long personId, String verb, Long attachmentId);

    /** What was written about it goes with it to the right file. */
    void refile(long from, long to, long attachmentId);

    /** Notes in the read log that a file of hers was opened. */
    void opened(long personId);
}
