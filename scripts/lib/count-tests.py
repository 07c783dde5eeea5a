#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Sums up test results in JUnit form, as ctest and lit write them.

usage: count-tests.py RESULTS.xml...
Prints three numbers: passed, failed, skipped.
"""

import sys
import xml.etree.ElementTree as ElementTree


def count(path):
    """(passed, failed, skipped) of the test cases in the file `path`."""
    passed = failed = skipped = 0
    for case in ElementTree.parse(path).iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            failed += 1
        # ctest marks a case that was not run in its status.
        elif case.find("skipped") is not None or case.get("status") in ("notrun", "disabled"):
            skipped += 1
        else:
            passed += 1
    return passed, failed, skipped


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    print(*(sum(column) for column in zip(*map(count, sys.argv[1:]))))


if __name__ == "__main__":
    main()
