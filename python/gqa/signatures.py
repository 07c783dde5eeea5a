# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a kernel of gqa.torch depends on, and its module. Needs no PyTorch.

Head counts, head dimensions, types, window, scale and softcap are in the code;
lengths, batch sizes and strides are not: one kernel serves all of them.

A machine without the compiler takes kernels from folders that another one made:

    precompile("kernels", [VarlenSignature(heads=32, key_heads=8, head_dim=128)])

and GQA_KERNEL_PATH=kernels there (folders separated by ':').
"""

from __future__ import annotations

import dataclasses
import hashlib
import os
import pathlib
from collections.abc import Iterable
from typing import Any, Optional, Union

from .artifact import Artifact, Path, compile

__all__ = ["DenseSignature", "Signature", "VarlenSignature", "find_artifact", "precompile"]

# The name of the one function of a kernel's artifact.
ENTRY = "attention"


FLOATS = ("f16", "bf16", "f32", "f64")


def _expect(name: str, found: Optional[str], known: tuple[Optional[str], ...]) -> None:
    if found not in known:
        raise ValueError(f"{name}: expected {', '.join(map(str, known[:-1]))} or {known[-1]}, found {found!r}")


def _float(value: float) -> str:
    """As MLIR's grammar asks: with a point, and every bit of the value."""
    return f"{value:.17e}"


@dataclasses.dataclass(frozen=True)
class _Attention:
    """What both forms share.

    Args:
        heads: query heads; a multiple of `key_heads` and `value_heads`.
        key_heads: key heads.
        head_dim: of queries and keys.
        value_heads: None: as many as key heads.
        value_head_dim: None: that of the keys.
        dtype: "f16", "bf16", "f32" or "f64", of queries, keys, values, output.
        window: keys seen to the left and right of the diagonal; -1: all.
        scale: factor of the scores; None: 1 / sqrt(head_dim).
        softcap: scores are softcap * tanh(score / softcap); None: as they are.
        sinks: None, or the type of the sinks, [heads]: one logit per query head
            that the softmax's denominator has besides the scores.
        lse: whether the log-sum-exp is a second result.
        chip: what to compile for, as in "sm_90a".
    """

    heads: int
    key_heads: int
    head_dim: int
    value_heads: Optional[int] = None
    value_head_dim: Optional[int] = None
    dtype: str = "bf16"
    window: tuple[int, int] = (-1, -1)
    scale: Optional[float] = None
    softcap: Optional[float] = None
    sinks: Optional[str] = None
    lse: bool = False
    chip: str = "sm_90a"

    def __post_init__(self) -> None:
        _expect("dtype", self.dtype, FLOATS)
        _expect("sinks", self.sinks, (None, *FLOATS))
        # One kernel has one signature, whichever way it is written.
        for name, value in (("value_heads", self.key_heads), ("value_head_dim", self.head_dim),
                            ("scale", self.head_dim**-0.5)):
            if getattr(self, name) is None:
                object.__setattr__(self, name, value)

    @property
    def clauses(self) -> str:
        left, right = self.window
        assert self.scale is not None  # See __post_init__.
        cap = "" if self.softcap is None else f" softcap({_float(self.softcap)})"
        return f"window({left}, {right}){self.align} scale({_float(self.scale)}){cap}"

    @property
    def align(self) -> str:
        return ""

    @property
    def computation(self) -> str:
        return "f64" if self.dtype == "f64" else "f32"

    def function(self, operands: dict[str, str], operation: str, clauses: str, out: str, lse: str) -> str:
        """The module of one operation on `operands`, name to type. The function
        has them as arguments, in the order of the operation, sinks last."""
        if self.sinks is not None:
            operands = {**operands, "sinks": f"tensor<{self.heads}x{self.sinks}>"}
            clauses = f"sinks(%sinks) {clauses}"
        if "mask" in operands:
            clauses = f"mask(%mask) {clauses}"
        results = f"({out}, {lse})" if self.lse else out
        returned = f"%o, %lse : {out}, {lse}" if self.lse else f"%o : {out}"
        arguments = ", ".join(f"%{name}: {type}" for name, type in operands.items())
        return (f"func.func @{ENTRY}({arguments}) -> {results} {{\n"
                f"  {'%o, %lse' if self.lse else '%o'} = {operation} %q, %k, %v {clauses} {self.clauses}\n"
                f"    : ({', '.join(operands.values())}) -> {results}\n"
                f"  return {returned}\n}}\n")

    @property
    def text(self) -> str:
        """The module, as MLIR."""
        raise NotImplementedError

    @property
    def key(self) -> str:
        """Names the kernel's folder among precompiled ones."""
        return hashlib.sha256(f"{self.chip}\n{self.text}".encode()).hexdigest()[:40]


@dataclasses.dataclass(frozen=True)
class VarlenSignature(_Attention):
    """Packed attention: q [Tq, heads, D], k [Tk, key_heads, D], v [Tk,
    value_heads, Dv], cu_q and cu_k [N + 1] of i32, two bounds of lengths, sinks.
    The window is aligned to the last query and key of a sequence."""

    @property
    def text(self) -> str:
        q, k, v, o = (f"tensor<?x{heads}x{dim}x{self.dtype}>" for heads, dim in (
            (self.heads, self.head_dim), (self.key_heads, self.head_dim), (self.value_heads, self.value_head_dim),
            (self.heads, self.value_head_dim)))
        cu = "tensor<?xi32>"
        operands = {"q": q, "k": k, "v": v, "cu_q": cu, "cu_k": cu, "max_q": "index", "max_k": "index"}
        return self.function(operands, "gqa.varlen_attention", "cu_seqlens(%cu_q, %cu_k) max_seqlens(%max_q, %max_k)", o,
                             f"tensor<{self.heads}x?x{self.computation}>")

    @property
    def align(self) -> str:
        return " align(bottom_right)"


@dataclasses.dataclass(frozen=True)
class DenseSignature(_Attention):
    """Dense attention. The window is aligned to the first query and key.

    Args:
        layout: "bhsd" or "bshd", of q, k, v and the output.
        mask: None, or the type of its elements ("i1": true keeps a key) and
            which of batch, head and row it depends on.
    """

    layout: str = "bhsd"
    mask: Optional[tuple[str, tuple[bool, bool, bool]]] = None

    def __post_init__(self) -> None:
        super().__post_init__()
        _expect("layout", self.layout, ("bhsd", "bshd"))
        if self.mask is not None:
            _expect("mask", self.mask[0], ("i1", *FLOATS))

    @property
    def text(self) -> str:
        def tensor(heads: Optional[int], dim: Optional[int]) -> str:
            middle = f"{heads}x?" if self.layout == "bhsd" else f"?x{heads}"
            return f"tensor<?x{middle}x{dim}x{self.dtype}>"

        operands = {"q": tensor(self.heads, self.head_dim), "k": tensor(self.key_heads, self.head_dim),
                    "v": tensor(self.value_heads, self.value_head_dim)}
        if self.mask is not None:
            element, varies = self.mask
            extents = "x".join(extent if one else "1" for one, extent in zip(varies, ("?", str(self.heads), "?")))
            operands["mask"] = f"tensor<{extents}x?x{element}>"
        return self.function(operands, "gqa.attention", f"layout({self.layout})", tensor(self.heads, self.value_head_dim),
                             f"tensor<?x{self.heads}x?x{self.computation}>")


Signature = Union[VarlenSignature, DenseSignature]


def precompile(folder: Path, signatures: Iterable[Signature], **options: Any) -> list[Artifact]:
    """Compiles the kernels of `signatures` into a folder each below `folder`,
    for GQA_KERNEL_PATH. `options` are those of gqa.compile."""
    root = pathlib.Path(folder)
    root.mkdir(parents=True, exist_ok=True)
    return [compile(one.text, chip=one.chip, output=root / one.key, name=f"{one.key}.mlir", **options)
            for one in signatures]


def find_artifact(signature: Signature) -> Artifact:
    """The kernel of `signature`: from GQA_KERNEL_PATH, or compiled (the user's
    cache of artifacts has what was compiled before)."""
    for folder in filter(None, os.environ.get("GQA_KERNEL_PATH", "").split(os.pathsep)):
        path = pathlib.Path(folder) / signature.key
        if path.exists():
            return Artifact(path)
    return compile(signature.text, chip=signature.chip, name="gqa.torch")
