package org.vinculo.orientation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.Head;
import org.vinculo.orientation.PublicOrientationService;
import org.vinculo.orientation.PublicOrientationService.Line;
import org.vinculo.orientation.TopicContent;
import org.vinculo.settings.Setting;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.QrCode;

/** The pages for everybody: the list, a subject, and the poster that leads to either. */
@Named
@RequestScoped
public class OrientationView {

    /** A browser on a slow line need not ask again at once; a text taken back is gone after this. */
    private static final String CACHE = "public, max-age=600";

    @Inject
    private PublicOrientationService service;

    @Inject
    private LocaleHolder locale;

    private String code;
    private TopicContent content;
    private List<Line> lines;
    private List<Head> reach;

    public void load() {
        if (code == null) {
            throw new NotFoundException();
        }
        content = service.content(code, locale.getTag());
        keep();
    }

    /** A poster without a subject leads to the list. */
    public void loadPoster() {
        if (code == null) {
            keep();
        } else {
            load();
        }
    }

    /** Nothing in the answer depends on who asks, except the language where the address does not say it. */
    public void keep() {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseHeader("Cache-Control", CACHE);
        answer.setResponseHeader("Vary", "Accept-Language");
    }

    public List<Line> getTopics() {
        return lines().stream().filter(line -> !line.isRoute()).toList();
    }

    public List<Line> getRoutes() {
        return lines().stream().filter(Line::isRoute).toList();
    }

    private List<Line> lines() {
        if (lines == null) {
            lines = service.lines();
        }
        return lines;
    }

    public List<Head> getReach() {
        if (reach == null) {
            reach = service.reach();
        }
        return reach;
    }

    /** The full address a poster shows, or null while the portal does not know where it is reached. */
    public String getAddress() {
        String portal = Setting.URL.text();
        if (portal.isEmpty()) {
            return null;
        }
        String page = code == null
                ? "/orientation/?"
                : "/orientation/topic.xhtml?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "&";
        return portal.replaceAll("/+$", "") + page + "lang=" + locale.getTag();
    }

    public QrCode getPicture() {
        return QrCode.of(getAddress());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public TopicContent getContent() {
        return content;
    }
}
