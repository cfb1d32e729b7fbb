package org.vinculo.catalog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vinculo.catalog.NormativeLine;
import org.vinculo.catalog.NormativeService;
import org.vinculo.catalog.NormativeTopic;
import org.vinculo.web.ReaderZone;

/** All values set by law or authority: what holds today, and what is missing for the time to come. */
@Named("parametersView")
@RequestScoped
public class ParametersView {

    @Inject
    private NormativeService service;

    @Inject
    private ReaderZone zone;

    @Inject
    private Clock clock;

    private List<NormativeLine> lines;

    public List<NormativeLine> getLines() {
        if (lines == null) {
            lines = service.lines(LocalDate.ofInstant(clock.instant(), zone.zone()));
        }
        return lines;
    }

    public NormativeTopic[] getTopics() {
        return NormativeTopic.values();
    }

    public List<NormativeLine> of(NormativeTopic topic) {
        return getLines().stream().filter(line -> line.topic() == topic).toList();
    }

    public List<NormativeLine> getMissing() {
        return getLines().stream().filter(line -> line.missingFrom() != null).toList();
    }
}
