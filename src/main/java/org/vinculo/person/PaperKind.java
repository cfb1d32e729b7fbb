package org.vinculo.person;

import java.util.Arrays;
import java.util.List;
import org.vinculo.directory.ServiceCategory;

/**
 * What an employer, a bank or an office asks for before somebody begins to work, in the order in which one gives way to the next.
 * A birth certificate with an apostille and a letter about police records are not among them on purpose: who fled cannot have the
 * first, and the second is asked of nobody here.
 */
public enum PaperKind {
    IDENTITY_DOCUMENT(ServiceCategory.IDENTITY_DOCUMENTS, true),
    CURP(ServiceCategory.IDENTITY_DOCUMENTS, true),
    RFC(ServiceCategory.IDENTITY_DOCUMENTS, true),
    NSS(ServiceCategory.IDENTITY_DOCUMENTS, true),
    PROOF_OF_ADDRESS(ServiceCategory.LEGAL_ADVICE, false),
    BANK_ACCOUNT(ServiceCategory.CASH_AND_BANKING, true),
    STUDIES(ServiceCategory.SKILL_CERTIFICATION, false),
    CV(ServiceCategory.JOB_PLACEMENT, false),
    REFERENCES(ServiceCategory.JOB_PLACEMENT, false),
    /** Numbers of the migration authority: kept with the papers, needed for none of them. */
    NUE(ServiceCategory.REGULARISATION_GUIDANCE, true),
    NUT(ServiceCategory.REGULARISATION_GUIDANCE, true);

    private static final List<PaperKind> CHAIN = List.of(IDENTITY_DOCUMENT, CURP, RFC, NSS, BANK_ACCOUNT);

    private final ServiceCategory help;
    private final boolean numbered;

    PaperKind(ServiceCategory help, boolean numbered) {
        this.help = help;
        this.numbered = numbered;
    }

    /** The papers for work, without the numbers of the migration authority. */
    static List<PaperKind> checklist() {
        return Arrays.stream(values()).filter(kind -> !kind.isOfInm()).toList();
    }

    public boolean isOfInm() {
        return this == NUE || this == NUT;
    }

    /** Where somebody helps to get it. */
    public ServiceCategory help() {
        return help;
    }

    boolean isNumbered() {
        return numbered;
    }

    /** A permanent resident's card, a CURP for the time of a procedure: these can end. */
    public boolean canEnd() {
        return this == IDENTITY_DOCUMENT || this == CURP;
    }

    /** The paper that is asked for on the way to this one, or null. */
    public PaperKind before() {
        int place = CHAIN.indexOf(this);
        return place <= 0 ? null : CHAIN.get(place - 1);
    }
}
