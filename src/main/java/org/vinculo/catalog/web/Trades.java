package org.vinculo.catalog.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Concept;
import org.vinculo.web.Lookup;

/** Occupations and skills to choose from by whatever they are called, in any of the portal's languages. */
@Named
@ApplicationScoped
public class Trades {

    private static final int MOST = 30;

    @Inject
    private Catalog catalog;

    public Lookup getOccupations() {
        return lookup(Concept.Kind.OCCUPATION);
    }

    public Lookup getSkills() {
        return lookup(Concept.Kind.SKILL);
    }

    public String title(Concept concept) {
        return catalog.title(concept);
    }

    /** Some words for a line; a long text would fill the page. */
    public String words(List<String> words) {
        String some = String.join(", ", words.subList(0, Math.min(words.size(), MOST)));
        return words.size() > MOST ? some + " …" : some;
    }

    private Lookup lookup(Concept.Kind kind) {
        return new Lookup() {
            @Override
            public Map<String, String> find(String words) {
                return catalog.suggest(words, kind, MOST);
            }

            @Override
            public String label(String code) {
                return catalog.title(new Concept(kind, code));
            }
        };
    }
}
