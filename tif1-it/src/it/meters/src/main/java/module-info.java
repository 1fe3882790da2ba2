/** A stranger's application with meters. */
module tif1.meters {
    requires io.tif1.api;
    requires io.tif1.micrometer;

    exports tif1.meters;
}
