/**
 * The whole portal in one sealed file, made while it serves, and the way back into an empty database. Written here because the jar
 * runs where no tool of the database is; what is inside is the SQL those tools read.
 */
package org.vinculo.backup;
