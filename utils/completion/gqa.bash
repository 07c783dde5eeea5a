# Completion of options and of their values for bash, from the --help of the
# program itself, so there is no list to keep.

# The options that a program lists, and `--option=value` for each value of one.
_gqa_options() {
  "$1" --help 2>/dev/null | awk '
    # Options of passes are further in, and no options of the program.
    /^        +--?[A-Za-z]/ { option = ""; takes_value = 0; next }
    # gqa-compile: "  --emit=STAGE  ..."; mlir-opt: "  --color   - ...".
    match($0, /^ +--?[A-Za-z][A-Za-z0-9-]*/) {
      option = substr($0, RSTART, RLENGTH); sub(/^ +/, "", option)
      takes_value = substr($0, RSTART + RLENGTH, 1) == "="
      print option (takes_value ? "=" : "")
      indent = 0
      next
    }
    # LLVM: "    =value   -  what it means".
    match($0, /^ +=[A-Za-z0-9_.-]+ +-/) {
      value = $1; sub(/^=/, "", value)
      if (option != "") print option "=" value
      next
    }
    # Ours: a column of values beneath the text of the option, two spaces in.
    takes_value && match($0, /^ +[a-z]+  +/) {
      spaces = match($0, /[^ ]/) - 1
      if (indent == 0) indent = spaces
      if (spaces == indent) print option "=" $1
      next
    }
    /^[^ ]/ { takes_value = 0 }'
}

_gqa() {
  local program=$1 word=$2 line=${COMP_LINE:0:COMP_POINT} prefix='' IFS=$'\n'
  # `=` breaks words; put --option= back ahead of what is completed.
  local whole=${line##* }
  if [[ $whole == -*=* ]]; then
    prefix=${whole%%=*}=
    word=${whole#*=}
  fi
  if [[ -n $prefix || $whole == -* ]]; then
    local matches
    matches=$(compgen -W "$(_gqa_options "$program")" -- "$prefix$word" || true)
    # The shell replaces what follows the break only.
    [[ -z $prefix ]] || matches=${matches//"$prefix"/}
    mapfile -t COMPREPLY < <(printf '%s' "$matches" | sort -u)
  fi
  # Otherwise, and where an option lists no values, files (complete -o default).
  [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace 2>/dev/null
}

complete -o default -F _gqa gqa-opt gqa-compile gqa-run gqa-lsp-server
