/** The pages on which staff find, write and decide vacancies; one bean for each. */
package org.vinculo.vacancy.web;
