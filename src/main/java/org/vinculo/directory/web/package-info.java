/** The staff's pages of the directory. They are apart from the feature because only pages may know Faces. */
package org.vinculo.directory.web;
