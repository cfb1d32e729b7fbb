package org.vinculo.options.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.vinculo.options.CostSheetService;
import org.vinculo.options.RouteWords;
import org.vinculo.options.SheetPage;
import org.vinculo.web.Labels;

/** A sheet of routes and costs, in the language of her who takes it home. */
@Named("costSheetView")
@RequestScoped
public class CostSheetView {

    @Inject
    private CostSheetService service;

    private long id;
    private SheetPage page;

    public void load() {
        page = service.sheet(id);
    }

    public RouteWords getWords() {
        return new RouteWords(locale(), page.madeOn().getYear());
    }

    public String getMade() {
        return getWords().say("sheet.made", Labels.date(locale(), page.madeOn()), page.madeBy());
    }

    /** Which year's amounts these are. */
    public String getYear() {
        String year = String.valueOf(page.madeOn().getYear());
        return getWords().say(page.isOfAnEndedYear() ? "sheet.ended" : "sheet.year", year);
    }

    private Locale locale() {
        return Locale.forLanguageTag(page.language());
    }

    public SheetPage getPage() {
        return page;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
