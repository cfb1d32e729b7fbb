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

    /** Null while the portal does not know where it is reached. */
    public String getSurvey() {
        return address("/survey.xhtml");
    }

    public String getComplaint() {
        return address("/feedback.xhtml");
    }

    public QrCode picture(String address) {
        return QrCode.of(address);
    }

    private String address(String page) {
        String portal = Setting.URL.text();
        return portal.isEmpty() ? null : portal.replaceAll("/+$", "") + page + (site == null ? "" : "?site=" + site);
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }
}
