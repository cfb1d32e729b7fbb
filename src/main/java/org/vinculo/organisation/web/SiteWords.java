package org.vinculo.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Option;
import org.vinculo.organisation.ClosureRow;
import org.vinculo.organisation.DayHours;
import org.vinculo.organisation.Sites;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** Sites in words: their hours, their languages, their closed days. */
@Named
@RequestScoped
public class SiteWords {

    private static final String MEXICO = "America/";

    /** The zones Mexico's states live by, and the one of the country's name for each. */
    private static final List<String> ZONES = List.of(
            "America/Mexico_City",
            "America/Cancun",
            "America/Merida",
            "America/Monterrey",
            "America/Matamoros",
            "America/Chihuahua",
            "America/Ciudad_Juarez",
            "America/Ojinaga",
            "America/Mazatlan",
            "America/Bahia_Banderas",
            "America/Hermosillo",
            "America/Tijuana");

    @Inject
    private Catalog catalog;

    @Inject
    private Sites sites;

    @Inject
    private Messages messages;

    public String hours(DayHours day) {
        String text = Stream.of(span(day.getOpens(), day.getCloses()), span(day.getOpensAgain(), day.getClosesAgain()))
                .filter(span -> !span.isEmpty())
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? messages.text("organisation.hours.closed") : text;
    }

    private String span(LocalTime from, LocalTime to) {
        return from == null || to == null
                ? ""
                : messages.text("organisation.hours.span", from.toString(), to.toString());
    }

    /** The whole week in one line for each day, for the comparison of two versions. */
    public String week(List<DayHours> week) {
        return week.stream()
                .map(day -> Labels.label(day.getDay()) + ": " + hours(day))
                .collect(Collectors.joining("; "));
    }

    public String languages(List<String> codes) {
        return codes.stream().map(Labels::language).collect(Collectors.joining(", "));
    }

    public String closure(ClosureRow closure) {
        return closure.firstDay().equals(closure.lastDay())
                ? Labels.date(closure.firstDay())
                : messages.text(
                        "organisation.closure.span", Labels.date(closure.firstDay()), Labels.date(closure.lastDay()));
    }

    public String closedSite(ClosureRow closure) {
        return closure.siteId() == null
                ? messages.text("organisation.closure.everywhere")
                : sites.name(closure.siteId());
    }

    public String place(String municipalityCode) {
        return catalog.municipality(municipalityCode);
    }

    /** A time zone by its city. */
    public String zone(String id) {
        return id.startsWith(MEXICO) ? id.substring(MEXICO.length()).replace('_', ' ') : id;
    }

    public List<Option> zones(String current) {
        Stream<String> own = ZONES.contains(current) ? Stream.empty() : Stream.of(current);
        return Stream.concat(own, ZONES.stream())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(id -> new Option(id, zone(id)))
                .toList();
    }

    public List<Option> getMunicipalities() {
        return catalog.municipalities();
    }

    public List<Option> getLanguageOptions() {
        return catalog.languages();
    }
}
