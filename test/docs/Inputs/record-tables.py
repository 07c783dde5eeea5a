"""Are the tables that documents show of a record those that its script prints?

usage: record-tables.py ROOT

A document shows one where it names the command, `benchmarks/X.py table
benchmarks/results/Y.json`; all lines of the tables are to be in it, in order.
"""

import pathlib
import re
import subprocess
import sys

COMMAND = re.compile(r"`(benchmarks/\w+\.py) table (benchmarks/results/[\w-]+\.json)`")


def rows(text):
    return [line for line in text.splitlines() if line.startswith("|")]


def main():
    root, shown = pathlib.Path(sys.argv[1]), 0
    for document in sorted(root.glob("docs/*.md")):
        text = document.read_text(encoding="utf-8")
        for command in COMMAND.finditer(text):
            printed = subprocess.run([sys.executable, root / command[1], "table", root / command[2]], check=True,
                                     capture_output=True, text=True).stdout
            rest = iter(rows(text[command.end():]))
            missing = [row for row in rows(printed) if row not in rest]
            if missing:
                print(f"{document.name}: no row {missing[0]!r} of {command[0]}")
            shown += not missing
    print(f"{shown} records shown")


if __name__ == "__main__":
    main()
