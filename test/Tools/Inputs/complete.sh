# Prints what bash would complete at the end of a command line, one in a line:
# complete.sh COMPLETION-FILE "COMMAND LINE"
source "$1"
COMP_LINE=$2 COMP_POINT=${#2}
_gqa "${2%% *}" "${2##* }"
printf '<%s>\n' "${COMPREPLY[@]}"
