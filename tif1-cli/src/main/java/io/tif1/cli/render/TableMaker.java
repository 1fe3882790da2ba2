package io.tif1.cli.render;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import org.apiguardian.api.API;

/** Chooses what of a frame a text table shows. */
@FunctionalInterface
@API(status = INTERNAL, since = "1.0")
public interface TableMaker {
    /** Returns the table of a frame, before it is made to fit. */
    TextTable of(Frame frame);
}
