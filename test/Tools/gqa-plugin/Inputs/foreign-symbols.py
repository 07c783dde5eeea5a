# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Lists the symbols that a plugin defines although a library beneath it does.

usage: foreign-symbols.py PLUGIN NM LIBRARY...

A weak symbol (an inline function, a template) is the library's own at run time;
any other would be a second copy of what there has to be one of.
"""

import subprocess
import sys


def defined(nm, path, *options):
    """The symbols that `path` defines, by name, with the letters of nm."""
    lines = subprocess.run([nm, "--defined-only", "--no-demangle", *options, path],
                           capture_output=True, text=True, check=True).stdout.splitlines()
    return {fields[2].partition("@")[0]: fields[1] for fields in map(str.split, lines) if len(fields) == 3}


def main():
    plugin, nm, *libraries = sys.argv[1:]
    # All of its symbols: those that are not exported could be copies, too.
    mine = {name for name, kind in defined(nm, plugin).items() if kind in "TtDdBbRr"}
    copies, count = set(), 0
    for library in libraries:
        theirs = defined(nm, library, "--dynamic")
        count += len(theirs)
        copies |= mine & theirs.keys() - {"_init", "_fini"}
    print("\n".join(sorted(copies)) or f"none of {len(mine)} symbols is one of {count}")
    return 1 if copies or len(mine) < 1000 or not count else 0


if __name__ == "__main__":
    sys.exit(main())
