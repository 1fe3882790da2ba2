_tif1_drivers() {
    [ -n "$4" ] && "$1" drivers "$2" "$3" "$4" --offline -q --format csv --columns Driver \
        2>/dev/null </dev/null | tail -n +2 | tr -d '\r'
}
# Prints the words that can stand in a slot: tool, slot, then the arguments before it.
_tif1_words() {
    local tool=$1 slot=$2
    shift 2
    case $slot in
        words\ *) echo "${slot#words }" ;;
        season) echo "$_tif1_seasons" ;;
        event) _tif1_events "$1" ;;
        driver) _tif1_drivers "$tool" "$1" "$2" "$3" ;;
    esac
}
_tif1() {
    local tool=${COMP_WORDS[0]} cur=${COMP_WORDS[COMP_CWORD]} prefix='' option='' command='' slot=''
    local word next skip='' count=0 index=1
    local first='' second='' third=''
    while [ "$index" -lt "$COMP_CWORD" ]; do
        word=${COMP_WORDS[index]}
        index=$((index + 1))
        if [ "$word" = '=' ]; then
            continue
        elif [ -n "$skip" ]; then
            skip=''
        elif [ "${word#-}" != "$word" ]; then
            [ -n "$(_tif1_value "$command" "$word")" ] && skip=$word
        else
            next=${command:+$command }$word
            case " $(_tif1_commands "$command") " in
                *" $word "*)
                    if [ "$count" -eq 0 ]; then
                        command=$next
                        continue
                    fi
                    ;;
            esac
            count=$((count + 1))
            case $count in
                1) first=$word ;;
                2) second=$word ;;
                3) third=$word ;;
            esac
        fi
    done
    [ "$cur" = '=' ] && cur=''
    option=$skip
    case $cur in
        --*=*)
            option=${cur%%=*}
            prefix=$option=
            cur=${cur#*=}
            ;;
    esac
    local words=''
    if [ -n "$option" ]; then
        slot=$(_tif1_value "$command" "$option")
        words=$(_tif1_words "$tool" "$slot" "$first" "$second" "$third")
    elif [ "${cur#-}" != "$cur" ]; then
        words="$(_tif1_options "$command") $(_tif1_options '')"
    else
        slot=$(_tif1_argument "$command" "$count")
        words=$(_tif1_words "$tool" "$slot" "$first" "$second" "$third")
        [ "$count" -eq 0 ] && words="$words $(_tif1_commands "$command")"
    fi
    if [ "$slot" = file ]; then
        COMPREPLY=($(compgen -f -- "$cur"))
        type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null
    else
        COMPREPLY=($(compgen -P "$prefix" -W "$words" -- "$cur"))
    fi
}
if [ -n "${ZSH_VERSION:-}" ]; then
    autoload -Uz compinit bashcompinit
    type compdef >/dev/null 2>&1 || compinit
    bashcompinit
fi
complete -F _tif1 tif1 ./tif1
