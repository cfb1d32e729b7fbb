/** Every setting of the installation in one enum over MicroProfile Config, and the clock they may move. */
package org.vinculo.settings;
