{% macro hash63(text) -%}
(md5_number({{ text }}) & 9223372036854775807::UHUGEINT)::BIGINT
{%- endmacro %}
