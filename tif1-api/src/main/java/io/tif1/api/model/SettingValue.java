package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * The value of one setting, fit to be shown, and who gave it.
 *
 * @param setting which setting
 * @param text the value; passwords are masked; empty if nobody set it and no text is its default
 * @param origin what kind of place it comes from
 * @param place the property, variable, or file with line; empty for a default
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SettingValue(SettingInfo setting, String text, SettingOrigin origin, String place) {}
