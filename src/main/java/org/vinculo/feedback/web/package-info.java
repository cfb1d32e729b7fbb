/** Pages of complaints, proposals, thanks and the survey: three for everybody, the rest for those who handle them. */
package org.vinculo.feedback.web;
