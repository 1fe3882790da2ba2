package io.tif1.plot.color;

/**
 * The tables of team colours: key, short name, then 2018 to 2026; where the two tables differ, the
 * distinct colour and the official one.
 */
final class TeamTable {
    static final String TEXT =
            """
            alfa romeo|Alfa_Romeo - 900000/9b0000 900000/9b0000 900000 \
            900000/b12039 900000/c92d4b - - -
            alphatauri|AlphaTauri - - 2b4562/ffffff 2b4562 \
            2b4562/4e7c9b 2b4562/5e8faa - - -
            alpine|Alpine - - - 0755ab/0090ff \
            fe86bc/2293d1 fe86bc/2293d1 ff87bc/0093cc ff87bc/0093cc ff87bc/0093cc
            aston martin|Aston_Martin - - - 00665e/006f62 \
            00665e/2d826d 00665e/358c75 00665f/229971 00665f/229971 00665f/229971
            audi|Audi - - - - \
            - - - - ff2d00
            cadillac|Cadillac - - - - \
            - - - - 444444
            ferrari|Ferrari dc0000 da291c/dc0000 dc0000 dc0004 \
            da291c/ed1c24 da291c/f91536 e8002d e80020 e80020
            force india|Force_India ff87bc/f596c8 - - - \
            - - - - -
            haas|Haas b6babd/828282 bd9e57 b6babd/787878 b6babd/ffffff \
            b6babd b6babd b6babd b6babd b6babd
            kick sauber|Sauber - - - - \
            - - 00e700/52e252 00e700/52e252 -
            mclaren|McLaren ff8000 ff8000/ff8700 ff8000/ff8700 ff8000/ff9800 \
            ff8000/f58020 ff8000/f58020 ff8000 ff8000 ff8000
            mercedes|Mercedes 00f5d0/00d2be 00d2be 00d2be 00f5d0/00d2be \
            00f5d0/6cd3bf 00f5d0/6cd3bf 27f4d2 27f4d2 27f4d2
            racing bulls|RB - - - - \
            - - - fcd700/6692ff fcd700/6692ff
            racing point|Racing_Point ff87bc/f596c8 ff87bc/f596c8 ff87bc/f596c8 - \
            - - - - -
            rb|RB - - - - \
            - - 364aa9/6692ff - -
            red bull|Red_Bull 1e41ff 1e41ff 1e41ff 0600ef \
            0600ef/1e5bc6 0600ef/3671c6 0600ef/3671c6 0600ef/3671c6 0600ef/3671c6
            renault|Renault fff500 fff500 fff500 - \
            - - - - -
            sauber|Sauber 900000/9b0000 - - - \
            - - - - -
            toro rosso|Toro_Rosso 2b4562/469bff 2b4562/469bff - - \
            - - - - -
            williams|Williams 00a0dd/ffffff 00a0dd/ffffff 00a0dd/0082fa 00a0dd/005aff \
            00a0dd/37bedd 00a0dd/37bedd 00a0dd/64c4ff 00a0dd/64c4ff 00a0dd/64c4ff
            """;

    private TeamTable() {}
}
