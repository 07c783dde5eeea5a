# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The operators gqa::varlen_attention and gqa::scaled_dot_product_attention.

They are functional and return (out, lse), lse without elements where it was
not asked for.
"""

from __future__ import annotations

from typing import Any, NoReturn, Optional

import torch
from torch import Tensor

from ..signatures import DenseSignature, VarlenSignature
from . import _kernels
from ._checks import DTYPES, MASK_DTYPES, NO_DERIVATIVES, check_dense, check_varlen


def _require_cuda(operator: str, query: Tensor) -> int:
    if query.device.type != "cuda":
        raise NotImplementedError(f"gqa.torch.{operator}: kernels are for CUDA devices, and the query is on {query.device}")
    return int(query.device.index)


def _empty_lse(query: Tensor, shape: tuple[int, ...], return_lse: bool) -> Tensor:
    dtype = torch.float64 if query.dtype == torch.float64 else torch.float32
    return query.new_empty(shape if return_lse else (0,), dtype=dtype)


def _varlen_results(query: Tensor, value: Tensor, return_lse: bool) -> tuple[Tensor, Tensor]:
    out = query.new_empty((query.shape[0], query.shape[1], value.shape[2]))
    return out, _empty_lse(query, (query.shape[1], query.shape[0]), return_lse)


def _dense_results(query: Tensor, value: Tensor, return_lse: bool, layout: str) -> tuple[Tensor, Tensor]:
    batch, first, second, _ = query.shape
    heads, rows = (first, second) if layout == "bhsd" else (second, first)
    return query.new_empty((batch, first, second, value.shape[3])), _empty_lse(query, (batch, heads, rows), return_lse)


def _launch_varlen(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                   max_k: int, window_size: list[int], scale: Optional[float] = None, softcap: Optional[float] = None,
                   sinks: Optional[Tensor] = None, return_lse: bool = False) -> tuple[Tensor, Tensor]:
    check_varlen(query, key, value, cu_seqlens_q, cu_seqlens_k, max_q, max_k, window_size, scale, softcap, sinks)
    device = _require_cuda("varlen_attention", query)
    out, lse = _varlen_results(query, value, return_lse)
    if out.numel() == 0:
        return out, lse
    signature = VarlenSignature(
        heads=query.shape[1], key_heads=key.shape[1], value_heads=value.shape[1], head_dim=query.shape[2],
        value_head_dim=value.shape[2], dtype=DTYPES[query.dtype], window=(window_size[0], window_size[1]), scale=scale,
        softcap=softcap, sinks=None if sinks is None else DTYPES[sinks.dtype], lse=return_lse,
        chip=_kernels.chip_of(device))
    # What is not known is no longer than everything.
    bounds = [total if bound < 0 else bound for bound, total in ((max_q, query.shape[0]), (max_k, key.shape[0]))]
    arguments = [query, key, value, cu_seqlens_q, cu_seqlens_k, *bounds]
    _kernels.launch(signature, device, arguments if sinks is None else [*arguments, sinks],
                    [out, lse] if return_lse else [out])
    return out, lse


def _fake_varlen(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                 max_k: int, window_size: list[int], scale: Optional[float] = None, softcap: Optional[float] = None,
                 sinks: Optional[Tensor] = None, return_lse: bool = False) -> tuple[Tensor, Tensor]:
    check_varlen(query, key, value, cu_seqlens_q, cu_seqlens_k, max_q, max_k, window_size, scale, softcap, sinks)
    return _varlen_results(query, value, return_lse)


def _launch_dense(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor] = None, is_causal: bool = False,
                  scale: Optional[float] = None, softcap: Optional[float] = None, sinks: Optional[Tensor] = None,
                  return_lse: bool = False, layout: str = "bhsd") -> tuple[Tensor, Tensor]:
    check_dense(query, key, value, attn_mask, is_causal, scale, softcap, sinks, layout)
    device = _require_cuda("scaled_dot_product_attention", query)
    out, lse = _dense_results(query, value, return_lse, layout)
    if out.numel() == 0:
        return out, lse
    mask = None
    if attn_mask is not None:
        batch, heads, rows, _ = (extent != 1 for extent in attn_mask.shape)
        mask = (MASK_DTYPES[attn_mask.dtype], (batch, heads, rows))
    heads_axis = 1 if layout == "bhsd" else 2
    signature = DenseSignature(
        heads=query.shape[heads_axis], key_heads=key.shape[heads_axis], value_heads=value.shape[heads_axis],
        head_dim=query.shape[3], value_head_dim=value.shape[3], dtype=DTYPES[query.dtype],
        window=(-1, 0) if is_causal else (-1, -1), scale=scale, softcap=softcap,
        sinks=None if sinks is None else DTYPES[sinks.dtype], lse=return_lse, chip=_kernels.chip_of(device), layout=layout,
        mask=mask)
    arguments = [one for one in (query, key, value, attn_mask, sinks) if one is not None]
    _kernels.launch(signature, device, arguments, [out, lse] if return_lse else [out])
    return out, lse


def _fake_dense(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor] = None, is_causal: bool = False,
                scale: Optional[float] = None, softcap: Optional[float] = None, sinks: Optional[Tensor] = None,
                return_lse: bool = False, layout: str = "bhsd") -> tuple[Tensor, Tensor]:
    check_dense(query, key, value, attn_mask, is_causal, scale, softcap, sinks, layout)
    return _dense_results(query, value, return_lse, layout)


def _refuse_in_setup(ctx: Any, inputs: tuple[Any, ...], output: tuple[Tensor, Tensor]) -> NoReturn:
    raise NotImplementedError(NO_DERIVATIVES.format("an input of an operator"))


def _refuse_backward(ctx: Any, *gradients: Tensor) -> NoReturn:
    raise NotImplementedError(NO_DERIVATIVES.format("an input of an operator"))


for _name, _function, _fake in (("varlen_attention", _launch_varlen, _fake_varlen),
                                ("scaled_dot_product_attention", _launch_dense, _fake_dense)):
    _operator = torch.library.custom_op(f"gqa::{_name}", _function, mutates_args=())
    _operator.register_fake(_fake)
    # Whoever calls torch.ops.gqa by itself is told at the forward, too.
    _operator.register_autograd(_refuse_backward, setup_context=_refuse_in_setup)
