package org.vinculo.agenda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.vinculo.agenda.SlipService;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.letter.PrintPage;

/** The slip of an appointment, as PDF or as a page to print. */
@WebServlet({"/staff/appointment-slip-pdf", "/staff/appointment-slip"})
public class SlipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SlipService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = Long.parseLong(request.getParameter("id"));
            if (request.getServletPath().endsWith("-pdf")) {
                pdf(id, response);
            } else {
                PrintPage page = service.page(id);
                response.setContentType("text/html");
                response.setCharacterEncoding("UTF-8");
                response.setHeader("Content-Security-Policy", page.policy());
                response.getWriter().write(page.html());
            }
        } catch (NotFoundException | NumberFormatException e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void pdf(long id, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        service.pdf(id, printed);
        response.setContentType("application/pdf");
        response.setContentLength(printed.size());
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Content-Disposition", "inline; filename=\"" + id + ".pdf\"");
        printed.writeTo(response.getOutputStream());
    }
}
