# Types a line and Tab into an interactive zsh that has read ./completion.zsh, and prints what became of the line.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PROMPT=''; autoload -Uz compinit; compinit -u -D; source ./completion.zsh
show() { print -r -- \"<<<\$BUFFER>>>\"; BUFFER='' }; zle -N show; bindkey '^X' show; print RE''ADY"
while zpty -r shell line; do
    [[ $line == *READY* ]] && break
done
zpty -n -w shell "$1"$'\t\x18'
for _ in {1..50}; do
    zpty -r shell line || break
    if [[ $line == *'<<<'*'>>>'* ]]; then
        print -r -- "${${line##*<<<}%%>>>*}"
        break
    fi
done
zpty -d shell
