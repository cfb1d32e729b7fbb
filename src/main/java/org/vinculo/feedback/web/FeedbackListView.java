package org.vinculo.feedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.feedback.FeedbackFilter;
import org.vinculo.feedback.FeedbackRow;
import org.vinculo.feedback.FeedbackService;
import org.vinculo.organisation.SiteTime;
import org.vinculo.web.LazyTable;

/** What awaits an answer, the most urgent first. */
@Named
@ViewScoped
public class FeedbackListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FeedbackService service;

    @Inject
    private SiteTime time;

    private FeedbackFilter filter = FeedbackFilter.OPEN;
    private LazyTable<FeedbackRow> rows;

    /** Begins the list anew, from its first row. */
    @PostConstruct
    public void search() {
        rows = new LazyTable<>(request -> service.list(filter, request));
    }

    public boolean late(FeedbackRow row) {
        return row.isLate(time.today());
    }

    public FeedbackFilter[] getFilters() {
        return FeedbackFilter.values();
    }

    public LazyTable<FeedbackRow> getRows() {
        return rows;
    }

    public FeedbackFilter getFilter() {
        return filter;
    }

    public void setFilter(FeedbackFilter filter) {
        this.filter = filter == null ? FeedbackFilter.OPEN : filter;
    }
}
