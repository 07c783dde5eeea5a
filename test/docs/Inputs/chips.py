# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares a page's table of chips with what gqa-opt makes: chips.py PAGE.md GQA-OPT"""

import re
import subprocess
import sys

KERNEL = """gpu.module @kernels {
  llvm.func @empty() attributes {gpu.kernel, nvvm.kernel} {
    llvm.return
  }
}
"""


def run(tool, *options):
    return subprocess.run([tool, "-", *options], input=KERNEL, capture_output=True, text=True, check=False)


def main():
    with open(sys.argv[1], encoding="utf-8") as page:
        rows = re.findall(r"^\| (sm_\w+(?:, sm_\w+)*) \| ([\d.]+) \|", page.read(), re.MULTILINE)
    stated = {chip: version for chips, version in rows for chip in chips.split(", ")}
    # The error lists all of them.
    known = set(re.findall(r"sm_\w+", run(sys.argv[2], "--gqa-check-chip=chip=none").stderr))
    wrong = 0
    for chip in sorted(known | stated.keys()):
        ptx = run(sys.argv[2], f"--gqa-compile-kernels=chip={chip}").stdout
        found = re.search(r"\.version ([\d.]+)", ptx.replace("\\0A", "\n"))
        if chip not in known or not found or stated.get(chip) != found[1]:
            wrong += 1
            print(f"error: {chip}: expected PTX {found and found[1]}, found {stated.get(chip)}")
    print(f"{len(known)} chips, {wrong} of them wrong")


if __name__ == "__main__":
    main()
