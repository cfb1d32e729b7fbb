/** The pages of hiring days. */
package org.vinculo.hiringday.web;
