# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the ```python blocks of a page: run_blocks.py PAGE.md

Where there is a GPU, as they are. Elsewhere operators run on meta tensors, where
shapes are all there is, and what needs more (a launch, PyTorch) is only compiled,
and counted apart.
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


def names(device):
    """What the blocks use without saying where it comes from."""
    import torch

    def draw(*shape):
        return torch.empty(shape, device=device, dtype=torch.bfloat16).normal_()

    q, k = draw(100, 32, 128), draw(100, 8, 128)
    cu = torch.tensor([0, 60, 90, 100], dtype=torch.int32, device=device)
    scope = {"q": q, "k": k, "v": k, "cu_seqlens": cu, "longest": 60, "total": 100, "sinks": draw(32),
             "qkv": draw(100, 48 * 128), "inputs": (q, k, k, cu, cu, 60, 60)}
    if device == "cuda":
        return {**scope, "torch": torch, "graph": torch.cuda.CUDAGraph()}
    # The graph of a capture: nothing runs here.
    cuda = types.SimpleNamespace(graph=lambda graph: contextlib.nullcontext())
    return {**scope, "torch": types.SimpleNamespace(cuda=cuda), "graph": None}


def find_device():
    """None where there is no PyTorch."""
    try:
        import torch
    except ImportError:
        return None
    return "cuda" if torch.cuda.is_available() else "meta"


def main():
    page = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    pathlib.Path("attention.mlir").write_text(ATTENTION, encoding="utf-8")
    device, ran, compiled = find_device(), 0, 0
    scope = {} if device is None else names(device)
    for number, block in enumerate(re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL), 1):
        code = textwrap.dedent(block)
        compile(code, f"block {number}", "exec")
        launches = re.search(r"^program = ", code, re.MULTILINE)
        if device is None and re.search(r"varlen_attention\(|from gqa.torch", code):
            compiled += 1
            continue
        if launches and device != "cuda":
            # All ahead of it.
            code, compiled = code[:launches.start()], compiled + 1
        elif launches:
            # Those of ATTENTION.
            scope.update(q=scope["q"].reshape(1, 8, -1, 64), k=scope["k"].reshape(1, 2, -1, 64), v=scope["v"].reshape(1, 2, -1, 64))
        exec(compile(code, f"block {number}", "exec"), scope)
        ran += not launches or device == "cuda"
    if not ran:
        sys.exit("no ```python block ran")
    print(f"{ran} blocks ran, {compiled} were compiled only")


if __name__ == "__main__":
    main()
