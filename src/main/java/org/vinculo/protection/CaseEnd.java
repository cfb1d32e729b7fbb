package org.vinculo.protection;

import org.vinculo.person.Company;

/** How the case of a child alone ended, and what that makes of her file. */
public enum CaseEnd {
    /** The authority has her; her file stays closed to others. */
    IN_CARE(CaseStatus.RECEIVED, null),
    /** The adult who is responsible for her was found. */
    WITH_CARER(CaseStatus.OPEN, Company.ACCOMPANIED),
    /** She is eighteen, or her age was proved to be. */
    ADULT(CaseStatus.OPEN, Company.ADULT),
    /** She left and nobody knows where to; the authority was told. Her file stays closed to others. */
    LEFT(CaseStatus.REFERRED, null);

    private final CaseStatus from;
    private final Company company;

    CaseEnd(CaseStatus from, Company company) {
        this.from = from;
        this.company = company;
    }

    /** Whether a case that stands here can end so: who left was referred before, who is in care was received. */
    public boolean isPossible(CaseStatus stands) {
        return stands.isLive() && stands.compareTo(from) >= 0;
    }

    /** With whom she is from now on; null while she stays protected. */
    public Company company() {
        return company;
    }
}
