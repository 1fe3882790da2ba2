# Prints the command and then the arguments before the cursor, one a line.
function __tif1_line
    set -l words (commandline -opc)
    set -l command ''
    set -l arguments
    set -l skip 0
    for word in $words[2..-1]
        if test $skip -eq 1
            set skip 0
        else if contains -- $word $__tif1_valued
            set skip 1
        else if string match -q -- '-*' $word
            continue
        else
            set -l next (string trim -- "$command $word")
            if test (count $arguments) -eq 0; and contains -- $next $__tif1_commands
                set command $next
            else
                set -a arguments $word
            end
        end
    end
    printf '%s\n' "$command" $arguments
end
function __tif1_at
    set -l line (__tif1_line)
    test "$line[1]:"(math (count $line) - 1) = "$argv[1]"
end
function __tif1_in
    set -l line (__tif1_line)
    test "$line[1]" = "$argv[1]"
end
function __tif1_argument
    set -l line (__tif1_line)
    set -l place (math $argv[1] + 1)
    test (count $line) -ge $place; and echo $line[$place]
end
function __tif1_drivers
    set -l line (__tif1_line)
    set -l tool (commandline -opc)[1]
    test (count $line) -ge 4; and $tool drivers $line[2] $line[3] $line[4] --offline -q \
        --format csv --columns Driver 2>/dev/null | tail -n +2 | tr -d '\r'
end
complete -c tif1 -f
