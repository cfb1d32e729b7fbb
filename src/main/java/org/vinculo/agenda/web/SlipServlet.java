package org.vinculo.agenda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.vinculo.agenda.SlipService;
import org.vinculo.letter.Paper;
import org.vinculo.letter.web.PaperServlet;

/** The slip of an appointment, as PDF or as a page to print. */
@WebServlet({"/staff/appointment-slip-pdf", "/staff/appointment-slip"})
public class SlipServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SlipService service;

    @Override
    protected Paper paper(long id) {
        return service.paper(id);
    }

    /** Its reference is that of her file. */
    @Override
    protected String fileName(long id, Paper paper) {
        return String.valueOf(id);
    }
}
