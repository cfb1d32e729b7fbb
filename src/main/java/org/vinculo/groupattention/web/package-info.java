/** The pages of talks and visits, and the blank sheets for a day without electricity. */
package org.vinculo.groupattention.web;
