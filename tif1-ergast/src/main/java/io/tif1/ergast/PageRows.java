package io.tif1.ergast;

import io.tif1.ergast.columnar.BatchLimits;
import io.tif1.ergast.columnar.Extraction;
import io.tif1.ergast.columnar.ExtractionReport;
import io.tif1.ergast.columnar.Extractor;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of all pages of a partition. */
final class PageRows {
    private PageRows() {}

    static <E extends Record> List<E> read(Extractor<E> extractor, List<Page> pages) {
        List<E> all = new ArrayList<>();
        Extraction extraction =
                extractor.begin(
                        BatchLimits.standard(), batch -> all.addAll(extractor.records(batch)));
        for (Page page : pages) {
            extraction.add(page.toString(), page.number(), page.body(), 0, page.body().length);
        }
        ExtractionReport report = extraction.finish();
        report.orThrow(pages.get(0).partition().toString());
        return all;
    }
}
