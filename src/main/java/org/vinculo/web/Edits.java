package org.vinculo.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Saves what may have been changed by somebody else meanwhile; then the page shows both versions and she decides. */
@Named("edits")
@ViewScoped
public class Edits implements Serializable {

    /** One line of the comparison. */
    public record Difference(String label, String mine, String theirs) {
        public boolean isDifferent() {
            return !Objects.equals(mine, theirs);
        }
    }

    private List<Difference> differences = List.of();

    @Inject
    private Messages messages;

    /**
     * @param save the change; gives the page to go to
     * @return that page, or null when somebody else saved in between
     */
    public String save(EditView view, Supplier<String> save) {
        try {
            String next = save.get();
            differences = List.of();
            return next;
        } catch (RuntimeException e) {
            if (Causes.staleVersion(e)) {
                compare(view);
                messages.warn("web.conflict.title");
                return null;
            }
            throw e;
        }
    }

    private void compare(EditView view) {
        Map<String, String> theirs = view.theirs();
        List<Difference> found = new ArrayList<>();
        view.mine().forEach((label, mine) -> found.add(new Difference(label, mine, theirs.get(label))));
        differences = found;
    }

    public void keepMine(EditView view) {
        view.reload(true);
        differences = List.of();
    }

    public void takeTheirs(EditView view) {
        view.reload(false);
        differences = List.of();
    }

    public boolean isConflict() {
        return !differences.isEmpty();
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
