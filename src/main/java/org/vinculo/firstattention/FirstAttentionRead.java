package org.vinculo.firstattention;

import java.util.Map;
import java.util.Set;
import org.vinculo.agreement.AgreementKind;
import org.vinculo.agreement.AgreementState;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.orientation.TopicContent;

/**
 * A page of a first attention.
 *
 * @param halt the page itself
 * @param content what is told on it; null where nothing is, or nothing is published about it
 * @param told the topic was told already
 * @param why it was not told, or there is no sheet; null when there is no such reason
 * @param documents how she stands with the three documents
 * @param answered she answered the questions about her stay
 * @param sheet she has a sheet of costs from that day on
 */
public record FirstAttentionRead(
        long id,
        long personId,
        FirstAttentionStatus status,
        Course course,
        Halt halt,
        TopicContent content,
        boolean told,
        String why,
        Set<Raised> raised,
        Set<ServiceCategory> needs,
        Heard heard,
        Map<AgreementKind, AgreementState> documents,
        boolean answered,
        boolean sheet) {

    public boolean isOpen() {
        return status == FirstAttentionStatus.OPEN;
    }

    public int number() {
        return course.number(halt.stop());
    }

    public int count() {
        return course.halts().size();
    }
}
