package org.vinculo.letter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.vinculo.letter.LetterService;
import org.vinculo.letter.Paper;

/** An issued letter, as PDF or as a page to print. */
@WebServlet({"/staff/letter-pdf", "/staff/letter-print"})
public class LetterServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterService service;

    @Override
    protected Paper paper(long id) {
        return service.paper(id);
    }
}
