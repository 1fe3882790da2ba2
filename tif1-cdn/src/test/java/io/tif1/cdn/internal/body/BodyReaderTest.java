package io.tif1.cdn.internal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    private static final String JSON = "application/json";

    private final BodyReader reader = new BodyReader(new BodyLimits(1 << 20, 8 << 20, 50));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String reason(Body body) {
        return ((Body.Unusable) body).reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                JSON,
                "application/json; charset=utf-8",
                "text/plain",
                "text/csv",
                "application/octet-stream"
            })
    void takesDataWhateverItsName(String type) {
        assertThat(reader.read(bytes(" [1]"), "", type)).isInstanceOf(Body.Plain.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "TEXT/HTML; charset=utf-8",
                "image/png",
                "video/mp4",
                "application/xhtml+xml"
            })
    void refusesPagesAndPicturesByName(String type) {
        assertThat(reason(reader.read(bytes("[1]"), "", type))).contains("which is not data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "\n\t <!DOCTYPE html>", "\uFEFF<?xml version='1.0'?>"})
    void refusesPagesThatCallThemselvesData(String text) {
        assertThat(reason(reader.read(bytes(text), "", JSON))).isEqualTo("it is a page, not data");
        assertThat(reason(reader.read(GunzipTest.gzip(bytes(text)), "gzip", JSON)))
                .isEqualTo("it is a page, not data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\uFEFF"})
    void refusesNothing(String text) {
        assertThat(reason(reader.read(bytes(text), "", JSON))).isEqualTo("it is empty");
    }

    @Test
    void refusesEncodingsItDidNotAskFor() {
        assertThat(reason(reader.read(bytes("[1]"), "br", JSON))).contains("encoding br");
    }

    @Test
    void refusesWhatInflatesTooMuchForItsSize() {
        byte[] bomb = GunzipTest.gzip(new byte[4 << 20]); // about 1000 to 1

        assertThat(reason(reader.read(bomb, "gzip", JSON)))
                .isEqualTo("it inflates to more than 1048576 bytes");
    }

    @Test
    void refusesPlainBodiesBeyondTheLimit() {
        BodyReader small = new BodyReader(new BodyLimits(100, 10, 50));

        assertThat(reason(small.read(bytes("[1,2,3,4,5,6]"), "", JSON))).contains("larger than 10");
    }
}
