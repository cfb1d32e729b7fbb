package org.vinculo.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.InterruptedForm;
import org.vinculo.security.LoginErrand;

/** The way in. */
@Named("loginView")
@RequestScoped
public class LoginView {

    @Inject
    private SecurityContext security;

    @Inject
    private CurrentUser user;

    @Inject
    private Instance<LoginErrand> errands;

    private String email;
    private String password;
    private String to;

    /** Who is in already goes where she works. */
    public String enter() {
        return user.isLoggedIn() ? user.group().zone().home() + "?faces-redirect=true" : null;
    }

    public void login() {
        FacesContext faces = FacesContext.getCurrentInstance();
        var external = faces.getExternalContext();
        AuthenticationStatus status = security.authenticate(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(
                                email == null ? "" : email, password == null ? "" : password)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new BusinessException("security.login.refused");
        }
        try {
            external.redirect(external.getRequestContextPath() + target());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Only an address of this portal is followed, and only one of her own zone. */
    private String target() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        if (InterruptedForm.waits(request, user.accountId())) {
            return "/resume.xhtml";
        }
        String wanted = user.isOwnAddress(to) ? to : user.group().zone().home();
        return errands.stream()
                .map(LoginErrand::page)
                .flatMap(Optional::stream)
                .findFirst()
                .map(page -> page + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8))
                .orElse(wanted);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
