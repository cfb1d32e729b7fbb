package org.vinculo.placement;

import org.vinculo.person.Stage;

/**
 * What is undone when a hire that was recorded by mistake is annulled: shown before, and done from the very same record.
 *
 * @param candidacyBecomes where the candidacy stood before the hire
 * @param vacancyReopens whether the vacancy was filled and has a free place again
 * @param stageBecomes the stage of her route before the hire; null when it stays, because she has another job or went on
 * @param tasks how many questions about the job are not due any more
 */
public record HireAnnulment(CandidacyStatus candidacyBecomes, boolean vacancyReopens, Stage stageBecomes, long tasks) {}
