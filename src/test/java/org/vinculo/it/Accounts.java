package org.vinculo.it;

import java.util.Map;

/** The demonstration accounts that the tests log in with. */
final class Accounts {

    static final String CASEWORKER = "ana.lopez@demo.vinculo.example";
    static final String COORDINATOR = "leticia.gordillo@demo.vinculo.example";
    static final String ADMINISTRATOR = "beatriz.arredondo@demo.vinculo.example";
    static final String EMPLOYER = "gabriela.perez@demo.vinculo.example";
    static final String AGENCY = "hermelinda.saenz@demo.vinculo.example";
    static final String PROTECTION = "nayeli.cruz@demo.vinculo.example";
    static final String RECEPTION = "olga.trujillo@demo.vinculo.example";
    static final String VOLUNTEER = "mateo.salgado@demo.vinculo.example";
    static final String CLINIC = "liliana.espinosa@demo.vinculo.example";
    /** Used by nothing else, since a test ends her login. */
    static final String IDLE = "tomas.elizondo@demo.vinculo.example";
    /** Used by nothing else, since tests end her login while she writes. */
    static final String INTERRUPTED = "ruben.cardenas@demo.vinculo.example";
    /** Used by nothing else, since a test makes it wait. */
    static final String GUESSED = "jeanclaude.mirville@demo.vinculo.example";
    /** Used by nothing else, since a test dismisses her. */
    static final String DISMISSED = "amparo.zenteno@demo.vinculo.example";

    /** Those of {@link Things#newcomers()}. */
    static final String NEW_CASEWORKER = "rosario.sede@demo.vinculo.example";

    static final String NEW_EMPLOYER = "rosario.fonda@demo.vinculo.example";
    static final String NEW_AGENCY = "rosario.clinica@demo.vinculo.example";

    private Accounts() {}

    /** The language somebody reads the portal in from now on. */
    static void speak(String email, String language) {
        Http http = Http.as(email);
        http.submit(
                http.get("/account.xhtml"), "languageForm", "security-own-language-save", Map.of("language", language));
    }
}
