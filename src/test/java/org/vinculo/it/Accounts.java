package org.vinculo.it;

/** The demonstration accounts that the tests log in with. */
final class Accounts {

    static final String CASEWORKER = "ana.lopez@demo.vinculo.example";
    static final String COORDINATOR = "leticia.gordillo@demo.vinculo.example";
    static final String ADMINISTRATOR = "beatriz.arredondo@demo.vinculo.example";
    static final String EMPLOYER = "gabriela.perez@demo.vinculo.example";
    static final String AGENCY = "hermelinda.saenz@demo.vinculo.example";
    static final String CLINIC = "liliana.espinosa@demo.vinculo.example";
    /** Used by nothing else, since a test ends her login. */
    static final String IDLE = "tomas.elizondo@demo.vinculo.example";
    /** Used by nothing else, since a test dismisses her. */
    static final String DISMISSED = "amparo.zenteno@demo.vinculo.example";

    private Accounts() {}
}
