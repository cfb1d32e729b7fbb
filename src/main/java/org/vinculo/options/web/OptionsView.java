package org.vinculo.options.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Option;
import org.vinculo.kernel.BusinessException;
import org.vinculo.options.CostSheetService;
import org.vinculo.options.Fact;
import org.vinculo.options.OptionsRead;
import org.vinculo.options.OptionsService;
import org.vinculo.options.RouteWords;
import org.vinculo.options.StayOption;
import org.vinculo.organisation.SiteTime;
import org.vinculo.web.Labels;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Messages;

/** The routes worth asking about for one person, and the sheet of those she chooses. */
@Named("optionsView")
@ViewScoped
public class OptionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OptionsService service;

    @Inject
    private CostSheetService sheets;

    @Inject
    private Catalog catalog;

    @Inject
    private LocaleHolder locale;

    @Inject
    private SiteTime time;

    @Inject
    private Messages messages;

    private long person;
    private transient OptionsRead read;
    private List<String> routes = new ArrayList<>();
    private String language;

    public void load() {
        language = getRead().letterLanguage();
        routes = offered().stream().map(StayOption::name).collect(Collectors.toCollection(ArrayList::new));
    }

    public OptionsRead getRead() {
        if (read == null) {
            read = service.read(person, locale.getLocale());
        }
        return read;
    }

    private List<StayOption> offered() {
        return getRead().routes().stream().map(route -> route.advice().route()).toList();
    }

    public List<Option> getOffered() {
        return offered().stream()
                .map(route -> new Option(route.name(), Labels.label(route)))
                .toList();
    }

    public List<Option> getLanguages() {
        return LocaleHolder.LANGUAGES.stream()
                .map(code -> new Option(code, messages.text("app.language." + code)))
                .toList();
    }

    public String give() {
        if (routes.isEmpty()) {
            throw BusinessException.at("routes", "sheet.routes.none");
        }
        Set<StayOption> chosen = EnumSet.noneOf(StayOption.class);
        routes.forEach(route -> chosen.add(StayOption.valueOf(route)));
        long id = sheets.give(person, chosen, language);
        messages.saved("sheet.given");
        return "/staff/cost-sheet.xhtml?faces-redirect=true&id=" + id;
    }

    public RouteWords getWords() {
        return new RouteWords(locale.getLocale(), time.today().getYear());
    }

    /** "Nacionalidad: Guatemala", a line for each thing she told. */
    public List<String> speaks(Map<Fact, Set<String>> facts) {
        RouteWords words = getWords();
        return facts.entrySet().stream()
                .map(entry -> words.fact(entry.getKey()) + ": " + values(entry.getKey(), entry.getValue(), words))
                .toList();
    }

    private String values(Fact fact, Collection<String> values, RouteWords words) {
        return values.stream()
                .map(value -> switch (fact) {
                    case STAY -> catalog.condition(value);
                    case NATIONALITY ->
                        "STATELESS".equals(value) ? messages.text("person.stateless") : Labels.country(value);
                    default -> words.value(fact, value);
                })
                .collect(Collectors.joining(", "));
    }

    public String language(String code) {
        return messages.text("app.language." + Locale.forLanguageTag(code).getLanguage());
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public List<String> getRoutes() {
        return routes;
    }

    public void setRoutes(List<String> routes) {
        this.routes = routes;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
