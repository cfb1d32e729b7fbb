package org.vinculo.security;

/** What one may do. The constants are the role names everywhere: in services, in pages and in the login. */
public final class Permission {

    public static final String STAFF_PORTAL = "STAFF_PORTAL";
    public static final String EMPLOYER_PORTAL = "EMPLOYER_PORTAL";
    public static final String AGENCY_PORTAL = "AGENCY_PORTAL";
    public static final String ACCOUNT_OWN = "ACCOUNT_OWN";
    public static final String PERSON_READ = "PERSON_READ";
    public static final String PERSON_WRITE = "PERSON_WRITE";
    /** The files of children alone, and the verbs that end their cases. */
    public static final String PROTECTION_READ = "PROTECTION_READ";

    public static final String ATTENTION_WRITE = "ATTENTION_WRITE";
    public static final String VACANCY_READ = "VACANCY_READ";
    public static final String VACANCY_WRITE = "VACANCY_WRITE";
    public static final String VACANCY_APPROVE = "VACANCY_APPROVE";
    public static final String MATCHING_READ = "MATCHING_READ";
    public static final String CANDIDACY_WRITE = "CANDIDACY_WRITE";
    public static final String ELIGIBILITY_OVERRIDE = "ELIGIBILITY_OVERRIDE";
    public static final String REFERRAL_READ = "REFERRAL_READ";
    public static final String REFERRAL_WRITE = "REFERRAL_WRITE";
    public static final String DIRECTORY_READ = "DIRECTORY_READ";
    public static final String DIRECTORY_WRITE = "DIRECTORY_WRITE";
    public static final String EMPLOYER_READ = "EMPLOYER_READ";
    public static final String EMPLOYER_WRITE = "EMPLOYER_WRITE";
    public static final String TASK_OWN = "TASK_OWN";
    public static final String ACCOUNT_ADMIN = "ACCOUNT_ADMIN";
    public static final String ORGANISATION_WRITE = "ORGANISATION_WRITE";
    public static final String INSTALLATION_ADMIN = "INSTALLATION_ADMIN";
    public static final String NORMATIVE_READ = "NORMATIVE_READ";
    public static final String NORMATIVE_WRITE = "NORMATIVE_WRITE";
    public static final String CONTENT_WRITE = "CONTENT_WRITE";
    public static final String AUDIT_READ = "AUDIT_READ";
    public static final String API_TOKEN_OWN = "API_TOKEN_OWN";
    public static final String API_ME_READ = "API_ME_READ";
    public static final String API_MATCHING_READ = "API_MATCHING_READ";
    public static final String RECEPTION_DESK = "RECEPTION_DESK";
    public static final String APPOINTMENT_WRITE = "APPOINTMENT_WRITE";
    public static final String INTERPRETER_WRITE = "INTERPRETER_WRITE";
    public static final String TEAM_READ = "TEAM_READ";
    public static final String ABSENCE_OWN = "ABSENCE_OWN";
    public static final String AGREEMENT_WRITE = "AGREEMENT_WRITE";
    public static final String FEEDBACK_HANDLE = "FEEDBACK_HANDLE";
    public static final String ALL_SITES = "ALL_SITES";

    private Permission() {}
}
