/** The pages of entering and leaving, of one's own account, and of those who administer others'. */
package org.vinculo.security.web;
