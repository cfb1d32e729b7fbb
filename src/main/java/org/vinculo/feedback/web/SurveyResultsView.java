package org.vinculo.feedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.vinculo.feedback.SurveyCount;
import org.vinculo.feedback.SurveyMark;
import org.vinculo.feedback.SurveyResults;
import org.vinculo.feedback.SurveyService;

/** What the surveys say. */
@Named
@RequestScoped
public class SurveyResultsView {

    @Inject
    private SurveyService service;

    private SurveyResults results;

    @PostConstruct
    void read() {
        results = service.results();
    }

    public List<Map.Entry<Long, List<SurveyCount>>> getSites() {
        return List.copyOf(results.sites().entrySet());
    }

    public List<SurveyCount> getAll() {
        return results.all();
    }

    public List<Map.Entry<Long, List<String>>> getLines() {
        return List.copyOf(results.lines().entrySet());
    }

    public SurveyMark[] getMarks() {
        return SurveyMark.values();
    }

    public int getFewest() {
        return SurveyCount.FEWEST;
    }
}
