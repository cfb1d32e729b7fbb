/** The pages of talks and visits, and of the paper that is caught up with. */
package org.vinculo.groupattention.web;
