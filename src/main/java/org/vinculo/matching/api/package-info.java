/** People for a vacancy and vacancies for a person, for programs that speak for a worker. */
package org.vinculo.matching.api;
