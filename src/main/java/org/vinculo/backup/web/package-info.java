/** The list of backups on the page of the installation. */
package org.vinculo.backup.web;
