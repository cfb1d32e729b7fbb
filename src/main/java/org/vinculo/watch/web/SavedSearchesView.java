package org.vinculo.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.watch.SavedSearchRow;
import org.vinculo.watch.SavedSearchService;

/** One's own saved searches. */
@Named
@RequestScoped
public class SavedSearchesView {

    @Inject
    private SavedSearchService service;

    private List<SavedSearchRow> rows;

    public List<SavedSearchRow> getRows() {
        if (rows == null) {
            rows = service.mine();
        }
        return rows;
    }
}
