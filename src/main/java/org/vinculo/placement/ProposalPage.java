package org.vinculo.placement;

import org.vinculo.matching.Ranked;
import org.vinculo.person.PersonHead;

/**
 * All that is weighed before somebody is proposed.
 *
 * @param card exactly what the employer will see
 * @param agreed she agreed before to show her profile to this employer
 * @param proposed number of the candidacy when she was proposed for this vacancy already, or null
 * @param allowed her papers do not forbid it
 * @param offer she can only begin with a permit that rests on this employer's offer
 * @param override a doubt that only a coordinator may decide, with a reason
 */
public record ProposalPage(
        PersonHead person,
        long vacancyId,
        String vacancy,
        long employerId,
        String employer,
        Ranked ranked,
        CandidateCard card,
        boolean agreed,
        Long proposed,
        boolean allowed,
        boolean offer,
        boolean override) {}
