{# A text of some columns that tells missing from empty. #}
{% macro tracked(columns) -%}
concat_ws(chr(31){% for column in columns %}, coalesce({{ column }}::VARCHAR, chr(30)){% endfor %})
{%- endmacro %}
