package io.tif1.core.columns;

import io.tif1.api.frame.Field;

/** Reads codes through a dictionary. */
final class TextCells extends Cells<ColumnData.Texts> {
    private final Wholes codes;
    private final String[] dictionary;

    TextCells(Field field, ColumnData.Texts data, Rows rows) {
        super(field, data, rows);
        this.codes = data.positions();
        this.dictionary = data.dictionary();
    }

    @Override
    public String textAt(int row) {
        return dictionary[(int) codes.at(place(row))];
    }
}
