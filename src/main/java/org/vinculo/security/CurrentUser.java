package org.vinculo.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.settings.Setting;

/** The one who asks, for services and pages. Hides what she may not do; refusing is the services' work. */
@Named("currentUser")
@RequestScoped
public class CurrentUser {

    @Inject
    private HttpServletRequest request;

    public boolean isLoggedIn() {
        return facts() != null;
    }

    public long accountId() {
        return required().accountId();
    }

    public String name() {
        return required().name();
    }

    public Group group() {
        return required().group();
    }

    /** What keeps some notes to her and her like; null when nobody said. */
    public Profession profession() {
        return required().profession();
    }

    /** The name of the zone in small letters: also the name of its page template. */
    public String getZoneName() {
        return required().group().zone().name().toLowerCase(Locale.ROOT);
    }

    /** Left alone for so long her login ends; the page warns her before. */
    public long getIdleMinutes() {
        return Setting.LOGIN_IDLE.duration().toMinutes();
    }

    public Long siteId() {
        return required().siteId();
    }

    public Long employerId() {
        return required().employerId();
    }

    public Long agencyId() {
        return required().agencyId();
    }

    public String language() {
        return required().language();
    }

    /** Whether an address lies in this portal and in her own zone: nothing else is followed after a login. */
    public boolean isOwnAddress(String to) {
        String home = group().zone().home();
        String zone = home.substring(0, home.lastIndexOf('/') + 1);
        boolean own = to != null && (to.startsWith(zone) || to.startsWith("/account.xhtml"));
        return own && !to.contains("\\") && !to.contains("//") && !to.contains("\r") && !to.contains("\n");
    }

    /** For use in EL, too. */
    public boolean can(String permission) {
        return isLoggedIn() && facts().permissions().contains(permission);
    }

    public boolean seesAllSites() {
        return can(Permission.ALL_SITES);
    }

    /** The network address the request came from, for the read log. */
    String address() {
        return request.getRemoteAddr();
    }

    /** Who has one address of the newer kind has millions: their first half is the network they share. */
    String network() {
        String[] groups = request.getRemoteAddr().split(":");
        return groups.length < 5
                ? request.getRemoteAddr()
                : String.join(":", List.of(groups).subList(0, 4));
    }

    private LoginFacts required() {
        LoginFacts facts = facts();
        if (facts == null) {
            throw new NotFoundException();
        }
        return facts;
    }

    private LoginFacts facts() {
        return (LoginFacts) request.getAttribute(LoginFacts.ATTRIBUTE);
    }
}
