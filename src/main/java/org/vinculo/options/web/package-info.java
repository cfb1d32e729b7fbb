/** The questions, the routes, the sheet she takes home, and the rules behind them. */
package org.vinculo.options.web;
