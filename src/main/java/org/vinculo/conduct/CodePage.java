package org.vinculo.conduct;

import java.time.Instant;
import org.vinculo.agreement.AgreementDocument;

/**
 * The code as one reads it oneself.
 *
 * @param spanish what binds, beside a translation nobody answers for yet; null when that is not needed
 * @param signedAt null while one has not signed it
 */
public record CodePage(AgreementDocument document, AgreementDocument spanish, Instant signedAt) {}
