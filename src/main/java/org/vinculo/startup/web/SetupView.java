package org.vinculo.startup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.Option;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.startup.SetupForm;
import org.vinculo.startup.SetupService;
import org.vinculo.web.Messages;

/** Makes the first administrator, with the code from the operator's log. */
@Named("setupView")
@ViewScoped
public class SetupView implements Serializable {

    /** The zones Mexico lives by (Ley de los Husos Horarios, DOF 2022-10-28), by the name of a city in each. */
    private static final List<String> ZONES = List.of(
            "America/Mexico_City",
            "America/Tijuana",
            "America/Ciudad_Juarez",
            "America/Matamoros",
            "America/Ojinaga",
            "America/Hermosillo",
            "America/Mazatlan",
            "America/Cancun");

    private final SetupForm form = new SetupForm();

    @Inject
    private SetupService setup;

    @Inject
    private Catalog catalog;

    @Inject
    private Messages messages;

    private String code;
    private String again;

    public void open() {
        if (!setup.isWaiting()) {
            throw new NotFoundException();
        }
    }

    public String finish() {
        if (form.getPassword() == null || !form.getPassword().equals(again)) {
            throw BusinessException.at("again", "security.password.different");
        }
        setup.finish(code, form);
        messages.saved("security.setup.done");
        return "/login.xhtml?faces-redirect=true";
    }

    public SetupForm getForm() {
        return form;
    }

    public List<Option> getMunicipalities() {
        return catalog.municipalities();
    }

    public List<String> getZones() {
        return ZONES;
    }

    public String zoneName(String zone) {
        return zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
