package org.vinculo.security;

import java.util.Set;
import java.util.TreeSet;

/** The groups an account belongs to, and what each may do: one readable table. */
public enum Group {
    CASEWORKER(Zone.STAFF, Set.of(), casework()),
    COORDINATOR(
            Zone.STAFF,
            Set.of(
                    Permission.VACANCY_APPROVE,
                    Permission.ELIGIBILITY_OVERRIDE,
                    Permission.AUDIT_READ,
                    Permission.DIRECTORY_WRITE,
                    Permission.EMPLOYER_WRITE,
                    Permission.NORMATIVE_WRITE,
                    Permission.CONTENT_WRITE,
                    Permission.ORGANISATION_WRITE,
                    Permission.INTERPRETER_WRITE,
                    Permission.TEAM_READ,
                    Permission.AGREEMENT_WRITE,
                    Permission.PROTECTION_READ,
                    Permission.FEEDBACK_HANDLE,
                    Permission.ALL_SITES),
            casework()),
    ADMINISTRATOR(
            Zone.STAFF,
            Set.of(
                    Permission.ACCOUNT_ADMIN,
                    Permission.INSTALLATION_ADMIN,
                    Permission.ORGANISATION_WRITE,
                    Permission.NORMATIVE_READ,
                    Permission.NORMATIVE_WRITE,
                    Permission.CONTENT_WRITE,
                    Permission.AUDIT_READ,
                    Permission.EMPLOYER_READ,
                    Permission.DIRECTORY_READ,
                    Permission.API_TOKEN_OWN,
                    Permission.AGREEMENT_WRITE,
                    Permission.FEEDBACK_HANDLE,
                    Permission.ALL_SITES),
            Set.of()),
    /** Answers for children alone and for people in danger, at every site. */
    PROTECTION(
            Zone.STAFF,
            Set.of(Permission.AUDIT_READ, Permission.PROTECTION_READ, Permission.FEEDBACK_HANDLE, Permission.ALL_SITES),
            casework()),
    /** Receives people at the door; opens no file. */
    RECEPTION(
            Zone.STAFF,
            Set.of(
                    Permission.RECEPTION_DESK,
                    Permission.TASK_OWN,
                    Permission.ABSENCE_OWN,
                    Permission.DIRECTORY_READ,
                    Permission.NORMATIVE_READ),
            Set.of()),
    /** Helps with what concerns nobody's file. */
    VOLUNTEER(
            Zone.STAFF,
            Set.of(
                    Permission.RECEPTION_DESK,
                    Permission.TASK_OWN,
                    Permission.DIRECTORY_READ,
                    Permission.NORMATIVE_READ),
            Set.of()),
    EMPLOYER(Zone.EMPLOYER, Set.of(Permission.EMPLOYER_PORTAL), Set.of()),
    AGENCY(Zone.AGENCY, Set.of(Permission.AGENCY_PORTAL), Set.of());

    /** The part of the portal a group works in, and its first page. */
    public enum Zone {
        STAFF("/staff/home.xhtml"),
        EMPLOYER("/employer/home.xhtml"),
        AGENCY("/agency/home.xhtml");

        private final String home;

        Zone(String home) {
            this.home = home;
        }

        public String home() {
            return home;
        }
    }

    private final Zone zone;
    private final Set<String> permissions;

    Group(Zone zone, Set<String> own, Set<String> shared) {
        this.zone = zone;
        Set<String> all = new TreeSet<>(own);
        all.addAll(shared);
        all.add(Permission.ACCOUNT_OWN);
        if (zone == Zone.STAFF) {
            all.add(Permission.STAFF_PORTAL);
        }
        this.permissions = Set.copyOf(all);
    }

    private static Set<String> casework() {
        return Set.of(
                Permission.PERSON_READ,
                Permission.PERSON_WRITE,
                Permission.ATTENTION_WRITE,
                Permission.VACANCY_READ,
                Permission.VACANCY_WRITE,
                Permission.MATCHING_READ,
                Permission.CANDIDACY_WRITE,
                Permission.REFERRAL_READ,
                Permission.REFERRAL_WRITE,
                Permission.DIRECTORY_READ,
                Permission.EMPLOYER_READ,
                Permission.NORMATIVE_READ,
                Permission.RECEPTION_DESK,
                Permission.APPOINTMENT_WRITE,
                Permission.TASK_OWN,
                Permission.ABSENCE_OWN,
                Permission.API_TOKEN_OWN);
    }

    /** Somebody of the organisation, who works at a site; administrators need none. */
    public boolean isStaff() {
        return zone == Zone.STAFF;
    }

    /** Whom work that belonged to somebody else can be given to. */
    public boolean doesCasework() {
        return permissions.contains(Permission.PERSON_WRITE);
    }

    public Zone zone() {
        return zone;
    }

    public Set<String> permissions() {
        return permissions;
    }
}
