# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The operators gqa::varlen_attention and gqa::scaled_dot_product_attention.

They are functional and return (out, lse), lse without elements where it was
not asked for. Tensors of the dense one have PyTorch's axes, [B, H, S, D]; its
`layout` says in which order of them the query lies in memory, and so the result.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Optional

import torch
from torch import Tensor

from ..signatures import DenseSignature, VarlenSignature
from . import _kernels
from ._checks import DTYPES, MASK_DTYPES, check_dense, check_varlen, refuse_gradients


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
    """[B, Hq, Sq, Dv] that lies in memory as `layout` says, and lse."""
    batch, heads, rows, _ = query.shape
    if layout == "bhsd":
        out = query.new_empty((batch, heads, rows, value.shape[3]))
    else:
        out = query.new_empty((batch, rows, heads, value.shape[3])).transpose(1, 2)
    return out, _empty_lse(query, (batch, heads, rows), return_lse)


def _identify(tensor: Optional[Tensor]) -> Hashable:
    return None if tensor is None else (tensor.shape, tensor.stride(), tensor.dtype, tensor.device)


def _launch_varlen(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                   max_k: int, window_size: list[int], scale: Optional[float] = None, softcap: Optional[float] = None,
                   sinks: Optional[Tensor] = None, return_lse: bool = False) -> tuple[Tensor, Tensor]:
    refuse_gradients("varlen_attention", query=query, key=key, value=value, sinks=sinks)
    identity = ("varlen", *map(_identify, (query, key, value, cu_seqlens_q, cu_seqlens_k, sinks)), max_q, max_k, *window_size,
                scale, softcap, return_lse)
    call = _kernels.find_call(identity)
    if call is None:
        check_varlen(query, key, value, cu_seqlens_q, cu_seqlens_k, max_q, max_k, window_size, scale, softcap, sinks)
        device = _require_cuda("varlen_attention", query)
    out, lse = _varlen_results(query, value, return_lse)
    results = [out, lse] if return_lse else [out]
    # What is not known is no longer than everything.
    arguments = [query, key, value, cu_seqlens_q, cu_seqlens_k, query.shape[0] if max_q < 0 else max_q,
                 key.shape[0] if max_k < 0 else max_k]
    if sinks is not None:
        arguments.append(sinks)
    if call is None:
        if out.numel() == 0:
            return out, lse
        signature = VarlenSignature(
            heads=query.shape[1], key_heads=key.shape[1], value_heads=value.shape[1], head_dim=query.shape[2],
            value_head_dim=value.shape[2], dtype=DTYPES[query.dtype], window=(window_size[0], window_size[1]), scale=scale,
            softcap=softcap, sinks=None if sinks is None else DTYPES[sinks.dtype], lse=return_lse,
            chip=_kernels.chip_of(device))
        call = _kernels.prepare_call(identity, signature, device, arguments, results)
    _kernels.launch(call, arguments, results)
    return out, lse


def _fake_varlen(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                 max_k: int, window_size: list[int], scale: Optional[float] = None, softcap: Optional[float] = None,
                 sinks: Optional[Tensor] = None, return_lse: bool = False) -> tuple[Tensor, Tensor]:
    refuse_gradients("varlen_attention", query=query, key=key, value=value, sinks=sinks)
    check_varlen(query, key, value, cu_seqlens_q, cu_seqlens_k, max_q, max_k, window_size, scale, softcap, sinks)
    return _varlen_results(query, value, return_lse)


def _launch_dense(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor] = None, is_causal: bool = False,
                  scale: Optional[float] = None, softcap: Optional[float] = None, sinks: Optional[Tensor] = None,
                  return_lse: bool = False, layout: str = "bhsd") -> tuple[Tensor, Tensor]:
    refuse_gradients("scaled_dot_product_attention", query=query, key=key, value=value, attn_mask=attn_mask, sinks=sinks)
    identity = ("dense", *map(_identify, (query, key, value, attn_mask, sinks)), is_causal, scale, softcap, return_lse, layout)
    call = _kernels.find_call(identity)
    if call is None:
        check_dense(query, key, value, attn_mask, is_causal, scale, softcap, sinks, layout)
        device = _require_cuda("scaled_dot_product_attention", query)
    out, lse = _dense_results(query, value, return_lse, layout)
    results = [out, lse] if return_lse else [out]
    arguments = [one for one in (query, key, value, attn_mask, sinks) if one is not None]
    if call is None:
        if out.numel() == 0:
            return out, lse
        signature = _dense_signature(query, key, value, attn_mask, is_causal, scale, softcap, sinks, return_lse, layout,
                                     _kernels.chip_of(device))
        # The kernel has the axes in the order of memory.
        lies = [one.transpose(1, 2) for one in (query, key, value, out)] if layout == "bshd" else [query, key, value, out]
        call = _kernels.prepare_call(identity, signature, device, [*lies[:3], *arguments[3:]], [lies[3], *results[1:]])
    _kernels.launch(call, arguments, results)
    return out, lse


def _dense_signature(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor], is_causal: bool,
                     scale: Optional[float], softcap: Optional[float], sinks: Optional[Tensor], return_lse: bool,
                     layout: str, chip: str) -> DenseSignature:
    mask = None
    if attn_mask is not None:
        batch, heads, rows, _ = (extent != 1 for extent in attn_mask.shape)
        mask = (MASK_DTYPES[attn_mask.dtype], (batch, heads, rows))
    return DenseSignature(
        heads=query.shape[1], key_heads=key.shape[1], value_heads=value.shape[1], head_dim=query.shape[3],
        value_head_dim=value.shape[3], dtype=DTYPES[query.dtype], window=(-1, 0) if is_causal else (-1, -1), scale=scale,
        softcap=softcap, sinks=None if sinks is None else DTYPES[sinks.dtype], lse=return_lse, chip=chip, layout=layout,
        mask=mask)


def _fake_dense(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor] = None, is_causal: bool = False,
                scale: Optional[float] = None, softcap: Optional[float] = None, sinks: Optional[Tensor] = None,
                return_lse: bool = False, layout: str = "bhsd") -> tuple[Tensor, Tensor]:
    refuse_gradients("scaled_dot_product_attention", query=query, key=key, value=value, attn_mask=attn_mask, sinks=sinks)
    check_dense(query, key, value, attn_mask, is_causal, scale, softcap, sinks, layout)
    return _dense_results(query, value, return_lse, layout)


# Not torch.library.custom_op: what that looks at in each call takes longer than
# the launch of a kernel.
_Library: Any = torch.library.Library  # PyTorch has no types for its methods.
_library = _Library("gqa", "DEF")
for _schema, _function, _fake in (
        ("varlen_attention(Tensor query, Tensor key, Tensor value, Tensor cu_seqlens_q, Tensor cu_seqlens_k, SymInt max_q, "
         "SymInt max_k, SymInt[] window_size, float? scale=None, float? softcap=None, Tensor? sinks=None, "
         "bool return_lse=False) -> (Tensor, Tensor)", _launch_varlen, _fake_varlen),
        ("scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, bool is_causal=False, "
         "float? scale=None, float? softcap=None, Tensor? sinks=None, bool return_lse=False, str layout=\"bhsd\") "
         "-> (Tensor, Tensor)", _launch_dense, _fake_dense)):
    _name = _schema.partition("(")[0]
    _library.define(_schema, tags=(torch.Tag.pt2_compliant_tag, torch.Tag.needs_fixed_stride_order))
    _library.impl(_name, _function, "CompositeExplicitAutograd")
    torch.library.register_fake(f"gqa::{_name}", _fake, lib=_library)
