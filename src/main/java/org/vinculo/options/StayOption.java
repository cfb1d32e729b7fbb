package org.vinculo.options;

import org.vinculo.directory.ServiceCategory;

/** The routes one can ask about. The order is that of a list without deadlines, and says nothing of which is the better one. */
public enum StayOption {
    CHILD_PROTECTION(ServiceCategory.CHILD_PROTECTION),
    ASYLUM(ServiceCategory.ASYLUM),
    REGULARISATION_EXPIRED(ServiceCategory.REGULARISATION_GUIDANCE),
    REGULARISATION_FAMILY(ServiceCategory.REGULARISATION_GUIDANCE),
    REGULARISATION_PROTECTED(ServiceCategory.REGULARISATION_GUIDANCE),
    REGULARISATION_REQUEST(ServiceCategory.REGULARISATION_GUIDANCE),
    HUMANITARIAN_VICTIM(ServiceCategory.VIOLENCE_AND_TRAFFICKING),
    HUMANITARIAN_APPLICANT(ServiceCategory.ASYLUM),
    HUMANITARIAN_CAUSE(ServiceCategory.REGULARISATION_GUIDANCE),
    RECOGNISED_PERMANENT(ServiceCategory.ASYLUM),
    FAMILY_UNITY(ServiceCategory.REGULARISATION_GUIDANCE),
    RENEWAL(ServiceCategory.REGULARISATION_GUIDANCE),
    PERMANENT_AFTER_TEMPORARY(ServiceCategory.REGULARISATION_GUIDANCE),
    WORK_PERMIT(ServiceCategory.JOB_PLACEMENT),
    BORDER_WORKER(ServiceCategory.JOB_PLACEMENT),
    REGIONAL_VISITOR(ServiceCategory.REGULARISATION_GUIDANCE),
    STUDENT(ServiceCategory.REGULARISATION_GUIDANCE),
    MEXICAN_BY_BIRTH(ServiceCategory.IDENTITY_DOCUMENTS),
    NATURALISATION(ServiceCategory.LEGAL_ADVICE);

    private final ServiceCategory help;

    StayOption(ServiceCategory help) {
        this.help = help;
    }

    public ServiceCategory help() {
        return help;
    }
}
