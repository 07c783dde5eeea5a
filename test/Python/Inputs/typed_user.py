# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a program may rely on: checked by mypy, not run."""

from __future__ import annotations

from typing import Union

from torch import Tensor

import gqa
from gqa.signatures import DenseSignature, VarlenSignature, precompile
from gqa.torch import scaled_dot_product_attention, varlen_attention


def one_result(q: Tensor, k: Tensor, cu: Tensor, sinks: Tensor) -> Tensor:
    return varlen_attention(q, k, k, cu, cu, 5, 5, window_size=(-1, 0), sinks=sinks)


def two_results(q: Tensor, k: Tensor, sinks: Tensor) -> tuple[Tensor, Tensor]:
    return scaled_dot_product_attention(q, k, k, enable_gqa=True, sinks=sinks, return_lse=True)


def either(q: Tensor, k: Tensor, cu: Tensor, return_lse: bool) -> Union[Tensor, tuple[Tensor, Tensor]]:
    return varlen_attention(q, k, k, cu, cu, 5, 5, return_lse=return_lse)


def launch(text: str) -> gqa.runtime.Launch:
    artifact: gqa.Artifact = gqa.compile(text, chip=gqa.chips()[0])
    call = gqa.runtime.Program(artifact)["f"].prepare()
    return call.bind([], call.empty_results())


def ahead(folder: str) -> list[gqa.Artifact]:
    return precompile(folder, [VarlenSignature(heads=8, key_heads=2, head_dim=64, sinks="bf16"),
                               DenseSignature(heads=8, key_heads=2, head_dim=64, mask=("i1", (True, False, True)))])
