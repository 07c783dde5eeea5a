# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints the blocks of a page in one language, one after another, or one of them:
code-blocks.py PAGE.md LANGUAGE [NUMBER]; the first is number 1."""

import re
import sys

with open(sys.argv[1], encoding="utf-8") as page:
    blocks = re.findall(rf"^```{re.escape(sys.argv[2])}\n(.*?)^```$", page.read(), re.MULTILINE | re.DOTALL)
if len(sys.argv) > 3:
    blocks = blocks[int(sys.argv[3]) - 1 : int(sys.argv[3])]
sys.exit(f"no such ```{sys.argv[2]} block") if not blocks else print("\n".join(blocks))
