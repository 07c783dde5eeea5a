# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What mypy finds in a program that uses the package: the lines below, and no other."""

import gqa
from gqa.signatures import VarlenSignature


artifact = gqa.compile("", chip=90)
name: str = artifact.functions["f"]
signature = VarlenSignature(heads=8, key_heads=2, head_dim=64, sinks=True)
