# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints the ```sh blocks of a page, one after another: shell-blocks.py PAGE.md"""

import re
import sys

with open(sys.argv[1], encoding="utf-8") as page:
    blocks = re.findall(r"^```sh\n(.*?)^```$", page.read(), re.MULTILINE | re.DOTALL)
sys.exit("no ```sh block") if not blocks else print("\n".join(blocks))
