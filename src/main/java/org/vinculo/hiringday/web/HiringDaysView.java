package org.vinculo.hiringday.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.hiringday.HiringDayRow;
import org.vinculo.hiringday.HiringDayService;
import org.vinculo.web.LazyTable;

/** Lists hiring days, newest first. */
@Named
@ViewScoped
public class HiringDaysView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HiringDayService service;

    private transient LazyTable<HiringDayRow> rows;

    public LazyTable<HiringDayRow> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(service::page);
        }
        return rows;
    }
}
