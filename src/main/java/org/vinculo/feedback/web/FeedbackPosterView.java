package org.vinculo.feedback.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vinculo.organisation.SiteOption;
import org.vinculo.organisation.Sites;
import org.vinculo.settings.Setting;
import org.vinculo.web.QrCode;

/** A sheet for the wall: the codes of a site that lead to the survey and to the page for complaints. */
@Named
@RequestScoped
public class FeedbackPosterView {

    @Inject
    private Sites sites;

    private Long site;

    public List<SiteOption> getSites() {
        return sites.options();
    }

    /** One code, what it leads to, and its address. */
    public record Code(String lead, String address, QrCode picture) {}

    /** None while the portal does not know where it is reached. */
    public List<Code> getCodes() {
        return Setting.URL.text().isEmpty()
                ? List.of()
                : List.of(
                        code("feedback.poster.survey", "/survey.xhtml"),
                        code("feedback.poster.complaint", "/feedback.xhtml"));
    }

    private Code code(String lead, String page) {
        String address = Setting.URL.text().replaceAll("/+$", "") + page + (site == null ? "" : "?site=" + site);
        return new Code(lead, address, QrCode.of(address));
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }
}
