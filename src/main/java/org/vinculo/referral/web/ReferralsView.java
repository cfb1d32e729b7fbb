package org.vinculo.referral.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.referral.ReferralFilter;
import org.vinculo.referral.ReferralRow;
import org.vinculo.referral.ReferralService;
import org.vinculo.web.LazyTable;

/** The staff's list of referrals: what is open first, the nearest deadline on top. */
@Named
@ViewScoped
public class ReferralsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralService service;

    private ReferralFilter filter = ReferralFilter.OPEN;
    private LazyTable<ReferralRow> rows;

    /** Begins the list anew, from its first row. */
    @PostConstruct
    public void search() {
        rows = new LazyTable<>(request -> service.list(filter, request));
    }

    public List<ReferralFilter> getFilters() {
        return List.of(ReferralFilter.values());
    }

    public LazyTable<ReferralRow> getRows() {
        return rows;
    }

    public ReferralFilter getFilter() {
        return filter;
    }

    public void setFilter(ReferralFilter filter) {
        this.filter = filter == null ? ReferralFilter.OPEN : filter;
    }
}
