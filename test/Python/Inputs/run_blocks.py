# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the ```python blocks of a page: run_blocks.py PAGE.md

A block that needs what is not here (PyTorch, a GPU) is only compiled, and
counted apart. Operators run on meta tensors, where shapes are all there is.
"""

import contextlib
import pathlib
import re
import sys
import textwrap
import types

ATTENTION = """func.func @attention(%q: tensor<1x8x?x64xbf16>, %k: tensor<1x2x?x64xbf16>, %v: tensor<1x2x?x64xbf16>) -> tensor<1x8x?x64xbf16> {
  %o = gqa.attention %q, %k, %v layout(bhsd) scale(0.125)
     : (tensor<1x8x?x64xbf16>, tensor<1x2x?x64xbf16>, tensor<1x2x?x64xbf16>) -> tensor<1x8x?x64xbf16>
  return %o : tensor<1x8x?x64xbf16>
}
"""


def names():
    """What the blocks use without saying where it comes from."""
    try:
        import torch
    except ImportError:
        return {}
    meta = {"device": "meta", "dtype": torch.bfloat16}
    q, k = torch.empty(100, 32, 128, **meta), torch.empty(100, 8, 128, **meta)
    cu = torch.empty(4, dtype=torch.int32, device="meta")
    # The graph of a capture: nothing runs here.
    cuda = types.SimpleNamespace(graph=lambda graph: contextlib.nullcontext())
    stand_in = types.SimpleNamespace(cuda=cuda)
    return {"q": q, "k": k, "v": k, "cu_seqlens": cu, "longest": 60, "total": 100,
            "sinks": torch.empty(32, **meta), "qkv": torch.empty(100, 48 * 128, **meta),
            "inputs": (q, k, k, cu, cu, 60, 60), "torch": stand_in, "graph": None}


def main():
    page = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    pathlib.Path("attention.mlir").write_text(ATTENTION, encoding="utf-8")
    scope, ran, compiled = names(), 0, 0
    has_torch = "torch" in scope
    for number, block in enumerate(re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL), 1):
        code = textwrap.dedent(block)
        # Launching needs a GPU.
        code, launch = re.subn(r"^program = (?:.|\n)*", "", code, flags=re.MULTILINE)
        compile(block, f"block {number}", "exec")
        if not has_torch and re.search(r"varlen_attention\(|from gqa.torch", code):
            compiled += 1
            continue
        exec(compile(code, f"block {number}", "exec"), scope)
        ran += not launch
    if not ran:
        sys.exit("no ```python block ran")
    print(f"{ran} blocks ran, {compiled} were compiled only")


if __name__ == "__main__":
    main()
