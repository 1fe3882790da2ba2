package io.tif1.ergast.replay;

import java.util.List;

/** Gives the rows of one endpoint. */
interface Listing {
    /** Returns all rows of a scope in the order of the public API. */
    List<Item> items(Scope scope);
}
