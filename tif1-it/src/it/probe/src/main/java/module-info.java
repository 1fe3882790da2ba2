/** A stranger's application: it knows the API and nothing else. */
module tif1.probe {
    requires io.tif1.api;

    exports tif1.probe;
}
