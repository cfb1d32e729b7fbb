package org.vinculo.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.person.PaperFacts;
import org.vinculo.person.PaperFinding;
import org.vinculo.person.PaperList;
import org.vinculo.person.PaperRow;
import org.vinculo.person.PaperService;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** The papers for work of a person, as a part of her page. */
@Named
@RequestScoped
public class PapersPanel {

    @Inject
    private PaperService service;

    @Inject
    private Messages messages;

    private final Map<Long, PaperList> asked = new HashMap<>();

    /** Read once a request, however often the page asks. */
    public PaperList of(long person) {
        return asked.computeIfAbsent(person, service::list);
    }

    public List<PaperFinding> findings(PaperRow row) {
        return List.copyOf(row.findings());
    }

    /** Its days, its note and what comes before it, in one line. */
    public String words(PaperRow row) {
        PaperFacts facts = row.facts();
        return Stream.of(
                        facts.temporary() ? messages.text("paper.temporary") : "",
                        facts.since() == null ? "" : messages.text("paper.since.of", Labels.date(facts.since())),
                        facts.endsOn() == null ? "" : messages.text("paper.ends", Labels.date(facts.endsOn())),
                        facts.note() == null ? "" : facts.note(),
                        row.waitsFor() == null ? "" : messages.text("paper.waitsFor", Labels.label(row.waitsFor())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
