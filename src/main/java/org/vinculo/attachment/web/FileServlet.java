package org.vinculo.attachment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vinculo.attachment.AttachmentRow;
import org.vinculo.attachment.AttachmentService;
import org.vinculo.kernel.NotFoundException;

/** Opens a file in the browser. Nothing in it runs, nobody keeps it on the way, and its name says nothing about anybody. */
@WebServlet("/staff/file")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AttachmentService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            AttachmentRow row = service.read(Long.parseLong(request.getParameter("id")));
            if (!row.isCounting()) {
                throw new NotFoundException();
            }
            response.setContentType(row.mediaType());
            response.setContentLengthLong(row.bytes());
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
            String suffix = row.mediaType().substring(row.mediaType().indexOf('/') + 1);
            response.setHeader("Content-Disposition", "inline; filename=\"" + row.id() + "." + suffix + "\"");
            service.open(row.id(), response.getOutputStream());
        } catch (NotFoundException | NumberFormatException e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
