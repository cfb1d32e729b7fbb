package org.vinculo.catalog.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.vinculo.catalog.Catalog;
import org.vinculo.catalog.OccupationFile;
import org.vinculo.catalog.OccupationLine;
import org.vinculo.catalog.OccupationPlan;
import org.vinculo.catalog.OccupationService;
import org.vinculo.kernel.BusinessException;
import org.vinculo.web.Messages;

/** Takes INEGI's list, shows what it would change, and changes it once that is confirmed. */
@Named
@ViewScoped
public class OccupationImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OccupationService service;

    @Inject
    private Catalog catalog;

    @Inject
    private Messages messages;

    private transient Part file;
    private ArrayList<OccupationLine> lines;
    private ArrayList<OccupationFile.WrongLine> wrong;
    private OccupationPlan plan;

    public void preview() {
        plan = null;
        try (InputStream in = file.getInputStream()) {
            OccupationFile read = service.read(in);
            lines = new ArrayList<>(read.lines());
            wrong = new ArrayList<>(read.wrong());
            plan = service.plan(lines);
        } catch (IOException e) {
            throw BusinessException.at("file", "occupationImport.unreadable");
        }
    }

    public String apply() {
        service.apply(lines);
        messages.saved("occupationImport.done");
        return "/staff/occupation-import.xhtml?faces-redirect=true";
    }

    public int getOccupations() {
        return catalog.occupations().size();
    }

    public OccupationPlan getPlan() {
        return plan;
    }

    public List<OccupationFile.WrongLine> getWrong() {
        return wrong;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
