package org.vinculo.feedback;

/** How many gave this mark to this question at a site. */
record SurveyTally(long siteId, SurveyQuestion question, SurveyMark mark, long count) {}
