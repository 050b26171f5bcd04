/** The data, made from a seed and copied straight into the service's own tables: only volume goes this way. */
package org.itahub.bench.data;
