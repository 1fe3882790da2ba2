package io.tif1.ergast.json;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import org.apiguardian.api.API;

/** Makes the error that says where a document stops being JSON. */
@API(status = INTERNAL, since = "1.0")
final class JsonFault {
    private JsonFault() {}

    static InvalidDataException at(String document, int offset, String reason) {
        return new InvalidDataException(reason, new DataLocation(document, offset, ""), null);
    }
}
