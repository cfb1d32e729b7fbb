package org.vinculo.agreement.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.vinculo.agreement.CopyService;
import org.vinculo.letter.Paper;
import org.vinculo.letter.web.PaperServlet;

/** The copy of a document somebody was given, as PDF or as a page to print. */
@WebServlet({"/staff/agreement-copy-pdf", "/staff/agreement-copy-print"})
public class CopyServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CopyService service;

    @Override
    protected Paper paper(long id) {
        return service.copy(id);
    }
}
