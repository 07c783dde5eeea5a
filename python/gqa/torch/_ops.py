# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The operators gqa::varlen_attention and gqa::scaled_dot_product_attention.

They are functional and return (out, lse), lse without elements where it was
not asked for. What a call must keep is checked in one place for the kernels and
for the fake implementations, on shapes and types only.
"""

from __future__ import annotations

import math
from typing import Optional

import torch

from ..signatures import DenseSignature, VarlenSignature
from . import _kernels

Tensor = torch.Tensor

_DTYPES = {torch.float16: "f16", torch.bfloat16: "bf16", torch.float32: "f32", torch.float64: "f64"}
_MASK_DTYPES = {torch.bool: "i1", **_DTYPES}
_NO_AUTOGRAD = ("gqa.torch has no backward pass yet: {} requires grad. Call it under torch.no_grad(), or detach its "
                "inputs")


def _require(condition: bool, operator: str, message: str) -> None:
    if not condition:
        raise ValueError(f"{operator}: {message}")


def _shape(tensor: Tensor) -> str:
    return f"{list(tensor.shape)}"


def _check_common(operator: str, query: Tensor, key: Tensor, value: Tensor, heads_axis: int, scale: Optional[float],
                  softcap: Optional[float]) -> None:
    for name, one in (("query", query), ("key", key), ("value", value)):
        _require(one.dtype in _DTYPES, operator, f"expected a {name} of float16, bfloat16, float32 or float64, found "
                 f"{one.dtype}")
        _require(one.dtype == query.dtype and one.device == query.device, operator,
                 f"expected query, key and value of one type and device, found {query.dtype} on {query.device} and a "
                 f"{name} of {one.dtype} on {one.device}")
        _require(one.shape[-1] > 0, operator, f"expected head dimensions of at least 1, found a {name} of {_shape(one)}")
        _require(one.shape[-1] == 1 or one.stride(-1) == 1, operator,
                 f"expected a {name} whose last axis has stride 1, found strides {list(one.stride())}; call .contiguous()")
    _require(query.shape[-1] == key.shape[-1], operator, f"expected query and key of one head dimension, found "
             f"{_shape(query)} and {_shape(key)}")
    heads = query.shape[heads_axis]
    for name, one in (("key", key), ("value", value)):
        _require(one.shape[heads_axis] > 0 and heads % one.shape[heads_axis] == 0 and heads > 0, operator,
                 f"expected query heads to be a multiple of {name} heads, found {heads} and {one.shape[heads_axis]}")
    _require(scale is None or math.isfinite(scale), operator, f"expected a finite scale, found {scale}")
    _require(softcap is None or math.isfinite(softcap) and softcap > 0, operator,
             f"expected a finite softcap above 0, found {softcap}")


def _check_varlen(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                  max_k: int, window_size: list[int], scale: Optional[float], softcap: Optional[float]) -> None:
    operator = "gqa.torch.varlen_attention"
    for name, one in (("query", query), ("key", key), ("value", value)):
        _require(one.dim() == 3, operator, f"expected a {name} of [tokens, heads, head_dim], found {_shape(one)}")
    _check_common(operator, query, key, value, 1, scale, softcap)
    _require(key.shape[0] == value.shape[0], operator, f"expected as many tokens in key and value, found {_shape(key)} and "
             f"{_shape(value)}")
    for name, one in (("cu_seqlens_q", cu_seqlens_q), ("cu_seqlens_k", cu_seqlens_k)):
        _require(one.dim() == 1 and one.dtype == torch.int32, operator, f"expected {name} of [sequences + 1], int32, found "
                 f"{_shape(one)}, {one.dtype}")
        _require(one.device == query.device, operator, f"expected {name} on {query.device}, found it on {one.device}")
        _require(one.shape[0] >= 1 and (one.shape[0] == 1 or one.stride(0) == 1), operator,
                 f"expected {name} contiguous and not empty, found {_shape(one)}")
    _require(cu_seqlens_q.shape[0] == cu_seqlens_k.shape[0], operator, f"expected cu_seqlens of one length, found "
             f"{_shape(cu_seqlens_q)} and {_shape(cu_seqlens_k)}")
    _require(len(window_size) == 2 and all(one >= -1 for one in window_size), operator,
             f"expected a window_size of two integers from -1 on, found {window_size}")
    _require(max_q >= -1 and max_k >= -1, operator, f"expected max_q and max_k from -1 on, found {max_q} and {max_k}")


def _check_dense(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor], is_causal: bool,
                 scale: Optional[float], softcap: Optional[float], layout: str) -> None:
    operator = "gqa.torch.scaled_dot_product_attention"
    _require(layout in ("bhsd", "bshd"), operator, f"expected the layout bhsd or bshd, found {layout!r}")
    heads_axis, rows_axis = (1, 2) if layout == "bhsd" else (2, 1)
    for name, one in (("query", query), ("key", key), ("value", value)):
        _require(one.dim() == 4, operator, f"expected a {name} of four axes, found {_shape(one)}")
    _check_common(operator, query, key, value, heads_axis, scale, softcap)
    for name, one in (("key", key), ("value", value)):
        _require(one.shape[0] == query.shape[0], operator, f"expected one batch size, found a query of {_shape(query)} and a "
                 f"{name} of {_shape(one)}")
    rows, keys = query.shape[rows_axis], key.shape[rows_axis]
    _require(value.shape[rows_axis] == keys, operator, f"expected keys and values of one length, found {_shape(key)} and "
             f"{_shape(value)}")
    if attn_mask is None:
        return
    _require(not is_causal, operator, "expected attn_mask or is_causal, found both")
    _require(attn_mask.dtype in _MASK_DTYPES, operator, f"expected an attn_mask of bool or floats, found {attn_mask.dtype}")
    _require(attn_mask.device == query.device, operator, f"expected attn_mask on {query.device}, found it on "
             f"{attn_mask.device}")
    extents = (query.shape[0], query.shape[heads_axis], rows)
    fits = attn_mask.dim() == 4 and attn_mask.shape[3] == keys and all(
        found == 1 or found == expected for found, expected in zip(attn_mask.shape, extents))
    _require(fits, operator, f"expected an attn_mask that broadcasts to {[*extents, keys]}, found {_shape(attn_mask)}")
    _require(keys <= 1 or attn_mask.stride(3) == 1, operator,
             f"expected an attn_mask whose last axis has stride 1, found strides {list(attn_mask.stride())}")


def _require_cuda(operator: str, query: Tensor) -> int:
    if query.device.type != "cuda":
        raise NotImplementedError(f"gqa.torch.{operator}: kernels are for CUDA devices, and the query is on {query.device}")
    return query.device.index


def _empty_lse(query: Tensor, shape: tuple, return_lse: bool) -> Tensor:
    dtype = torch.float64 if query.dtype == torch.float64 else torch.float32
    return query.new_empty(shape if return_lse else (0,), dtype=dtype)


def _varlen_results(query: Tensor, value: Tensor, return_lse: bool) -> tuple[Tensor, Tensor]:
    out = query.new_empty((query.shape[0], query.shape[1], value.shape[2]))
    return out, _empty_lse(query, (query.shape[1], query.shape[0]), return_lse)


def _dense_results(query: Tensor, value: Tensor, return_lse: bool, layout: str) -> tuple[Tensor, Tensor]:
    batch, first, second, _ = query.shape
    heads, rows = (first, second) if layout == "bhsd" else (second, first)
    return query.new_empty((batch, first, second, value.shape[3])), _empty_lse(query, (batch, heads, rows), return_lse)


@torch.library.custom_op("gqa::varlen_attention", mutates_args=())
def varlen_attention(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                     max_k: int, window_size: list[int], scale: Optional[float] = None, softcap: Optional[float] = None,
                     return_lse: bool = False) -> tuple[Tensor, Tensor]:
    _check_varlen(query, key, value, cu_seqlens_q, cu_seqlens_k, max_q, max_k, window_size, scale, softcap)
    device = _require_cuda("varlen_attention", query)
    out, lse = _varlen_results(query, value, return_lse)
    if out.numel() == 0:
        return out, lse
    signature = VarlenSignature(
        heads=query.shape[1], key_heads=key.shape[1], value_heads=value.shape[1], head_dim=query.shape[2],
        value_head_dim=value.shape[2], dtype=_DTYPES[query.dtype], window=(window_size[0], window_size[1]), scale=scale,
        softcap=softcap, lse=return_lse, chip=_kernels.chip_of(device))
    # What is not known is no longer than everything.
    bounds = [total if bound < 0 else bound for bound, total in ((max_q, query.shape[0]), (max_k, key.shape[0]))]
    _kernels.launch(signature, device, [query, key, value, cu_seqlens_q, cu_seqlens_k, *bounds],
                    [out, lse] if return_lse else [out])
    return out, lse


@varlen_attention.register_fake
def _(query, key, value, cu_seqlens_q, cu_seqlens_k, max_q, max_k, window_size, scale=None, softcap=None,
      return_lse=False):
    _check_varlen(query, key, value, cu_seqlens_q, cu_seqlens_k, max_q, max_k, window_size, scale, softcap)
    return _varlen_results(query, value, return_lse)


@torch.library.custom_op("gqa::scaled_dot_product_attention", mutates_args=())
def scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor] = None,
                                 is_causal: bool = False, scale: Optional[float] = None,
                                 softcap: Optional[float] = None, return_lse: bool = False,
                                 layout: str = "bhsd") -> tuple[Tensor, Tensor]:
    _check_dense(query, key, value, attn_mask, is_causal, scale, softcap, layout)
    device = _require_cuda("scaled_dot_product_attention", query)
    out, lse = _dense_results(query, value, return_lse, layout)
    if out.numel() == 0:
        return out, lse
    mask = None
    if attn_mask is not None:
        varies = tuple(extent != 1 for extent in attn_mask.shape[:3])
        mask = (_MASK_DTYPES[attn_mask.dtype], varies)
    heads_axis = 1 if layout == "bhsd" else 2
    signature = DenseSignature(
        heads=query.shape[heads_axis], key_heads=key.shape[heads_axis], value_heads=value.shape[heads_axis],
        head_dim=query.shape[3], value_head_dim=value.shape[3], dtype=_DTYPES[query.dtype],
        window=(-1, 0) if is_causal else (-1, -1), scale=scale, softcap=softcap, lse=return_lse,
        chip=_kernels.chip_of(device), layout=layout, mask=mask)
    arguments = [query, key, value] if attn_mask is None else [query, key, value, attn_mask]
    _kernels.launch(signature, device, arguments, [out, lse] if return_lse else [out])
    return out, lse


@scaled_dot_product_attention.register_fake
def _(query, key, value, attn_mask=None, is_causal=False, scale=None, softcap=None, return_lse=False, layout="bhsd"):
    _check_dense(query, key, value, attn_mask, is_causal, scale, softcap, layout)
    return _dense_results(query, value, return_lse, layout)


def refuse_autograd(operator: str, *tensors: Optional[Tensor]) -> None:
    if torch.is_grad_enabled() and any(one is not None and one.requires_grad for one in tensors):
        raise NotImplementedError(_NO_AUTOGRAD.format(f"an input of {operator}"))


def _refuse_in_setup(ctx, inputs, output) -> None:
    raise NotImplementedError(_NO_AUTOGRAD.format("an input of an operator"))


def _refuse_backward(ctx, *gradients):
    raise NotImplementedError(_NO_AUTOGRAD.format("an input of an operator"))


# Whoever calls torch.ops.gqa by itself is told at the forward, too.
for _operator in (varlen_attention, scaled_dot_product_attention):
    _operator.register_autograd(_refuse_backward, setup_context=_refuse_in_setup)
