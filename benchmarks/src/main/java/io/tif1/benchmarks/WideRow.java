package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.columnar.Column;
import io.tif1.ergast.columnar.Entity;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A row of seventy columns, for measurements; values are missing here and there.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@Entity(name = "wide", rows = "rows[]")
public record WideRow(
        @Column(key = true) String s0,
        @Nullable String s1,
        @Nullable String s2,
        @Nullable String s3,
        @Nullable String s4,
        @Nullable String s5,
        @Nullable String s6,
        @Nullable String s7,
        @Nullable String s8,
        @Nullable String s9,
        @Nullable String s10,
        @Nullable String s11,
        @Nullable String s12,
        @Nullable String s13,
        @Nullable String s14,
        @Nullable String s15,
        @Nullable String s16,
        @Nullable String s17,
        @Nullable String s18,
        @Nullable String s19,
        @Nullable String s20,
        @Nullable String s21,
        @Nullable String s22,
        @Nullable String s23,
        @Nullable Integer i24,
        @Nullable Integer i25,
        @Nullable Integer i26,
        @Nullable Integer i27,
        @Nullable Integer i28,
        @Nullable Integer i29,
        @Nullable Integer i30,
        @Nullable Integer i31,
        @Nullable Integer i32,
        @Nullable Integer i33,
        @Nullable Integer i34,
        @Nullable Integer i35,
        @Nullable Integer i36,
        @Nullable Integer i37,
        @Nullable Integer i38,
        @Nullable Integer i39,
        @Nullable Integer i40,
        @Nullable Integer i41,
        @Nullable Integer i42,
        @Nullable Integer i43,
        @Nullable Integer i44,
        @Nullable Integer i45,
        @Nullable Integer i46,
        @Nullable Integer i47,
        @Nullable Double d48,
        @Nullable Double d49,
        @Nullable Double d50,
        @Nullable Double d51,
        @Nullable Double d52,
        @Nullable Double d53,
        @Nullable Double d54,
        @Nullable Double d55,
        @Nullable Double d56,
        @Nullable Double d57,
        @Nullable Double d58,
        @Nullable Double d59,
        @Nullable Long l60,
        @Nullable Long l61,
        @Nullable Long l62,
        @Nullable Long l63,
        @Nullable Long l64,
        @Nullable Long l65,
        @Nullable Long l66,
        @Nullable Long l67,
        @Nullable Long l68,
        @Nullable Long l69) {}
