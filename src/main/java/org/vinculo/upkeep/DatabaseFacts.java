package org.vinculo.upkeep;

/**
 * What the database says of itself.
 *
 * @param millis how long it took to get a connection and an answer
 * @param bytes tables and their keys
 * @param schema newest version of the schema
 * @param folder where its data is on its own machine
 */
record DatabaseFacts(long millis, String version, long bytes, String schema, String folder) {}
