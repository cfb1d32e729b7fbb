/**
 * Who enters and what they may do: accounts, groups and permissions, logins, invitations, API tokens, and the two trails (what was
 * done, whose file was opened). A login is a row: it ends at once with the account, survives a restart and needs no sticky node.
 */
package org.vinculo.security;
