# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a call must keep. Shapes, types and devices are checked in one place for
the kernels and for the fake implementations; what only Python sees of a call
(other objects than tensors, derivatives), ahead of the operators."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, Optional

import torch
from torch import Tensor
from torch.autograd import forward_ad

DTYPES = {torch.float16: "f16", torch.bfloat16: "bf16", torch.float32: "f32", torch.float64: "f64"}
MASK_DTYPES = {torch.bool: "i1", **DTYPES}
# PyTorch has no types for it.
_unpack_dual: Callable[[Tensor], Any] = forward_ad.unpack_dual


def _error(operator: str, message: str) -> ValueError:
    return ValueError(f"gqa.torch.{operator}: {message}")


def require(condition: bool, operator: str, message: str) -> None:
    if not condition:
        raise _error(operator, message)


def _shape(tensor: Tensor) -> str:
    return f"{list(tensor.shape)}"


def check_tensors(operator: str, tensors: dict[str, Tensor]) -> None:
    for name, one in tensors.items():
        if not isinstance(one, torch.Tensor):
            raise TypeError(f"gqa.torch.{operator}: expected {name} as a torch.Tensor, found {type(one).__name__}")
        if one.layout != torch.strided or one.is_nested:
            raise ValueError(f"gqa.torch.{operator}: expected {name} as a dense tensor, found a nested or sparse one")


def refuse_gradients(operator: str, **tensors: Optional[Tensor]) -> None:
    if torch.is_grad_enabled():
        for name, one in tensors.items():
            if one is not None and one.requires_grad:
                raise NotImplementedError(
                    f"gqa.torch has no backward pass yet: {name} of {operator} requires grad. Call it under "
                    "torch.no_grad(), or detach its inputs")


def refuse_tangents(operator: str, tensors: dict[str, Tensor]) -> None:
    for name, one in tensors.items():
        if _unpack_dual(one).tangent is not None:
            raise NotImplementedError(f"gqa.torch has no derivatives yet: {name} of {operator} has a tangent (torch.func.jvp)")


def check_bounds(operator: str, **bounds: object) -> None:
    """PyTorch would take a tensor, and wait for the device to read it."""
    for name, one in bounds.items():
        if isinstance(one, torch.Tensor):
            raise TypeError(f"gqa.torch.{operator}: expected {name} as an integer, found a tensor; call .item(), which waits "
                            "for the device, or pass -1")


def _check_common(operator: str, query: Tensor, key: Tensor, value: Tensor, scale: Optional[float], softcap: Optional[float],
                  sinks: Optional[Tensor]) -> None:
    for name, one in (("query", query), ("key", key), ("value", value)):
        require(one.dtype in DTYPES, operator, f"expected a {name} of float16, bfloat16, float32 or float64, found "
                f"{one.dtype}")
        require(one.dtype == query.dtype and one.device == query.device, operator,
                f"expected query, key and value of one type and device, found {query.dtype} on {query.device} and a "
                f"{name} of {one.dtype} on {one.device}")
        require(one.shape[-1] > 0, operator, f"expected head dimensions of at least 1, found a {name} of {_shape(one)}")
        require(one.shape[-1] == 1 or one.stride(-1) == 1, operator,
                f"expected a {name} whose last axis has stride 1, found strides {list(one.stride())}; call .contiguous()")
    require(query.shape[-1] == key.shape[-1], operator, f"expected query and key of one head dimension, found "
            f"{_shape(query)} and {_shape(key)}")
    heads = query.shape[1]
    for name, one in (("key", key), ("value", value)):
        require(one.shape[1] > 0 and heads % one.shape[1] == 0 and heads > 0, operator,
                f"expected query heads to be a multiple of {name} heads, found {heads} and {one.shape[1]}")
    require(scale is None or math.isfinite(scale), operator, f"expected a finite scale, found {scale}")
    require(softcap is None or math.isfinite(softcap) and softcap > 0, operator,
            f"expected a finite softcap above 0, found {softcap}")
    if sinks is not None:
        _check_sinks(operator, query, heads, sinks)


def _check_sinks(operator: str, query: Tensor, heads: int, sinks: Tensor) -> None:
    # Scores have more bits than float32 beside float64 only.
    fits = sinks.dtype in DTYPES and (sinks.dtype != torch.float64 or query.dtype == torch.float64)
    require(fits, operator, "expected sinks of float16, bfloat16 or float32, or of float64 beside a query of that, found "
            f"{sinks.dtype} beside {query.dtype}")
    require(sinks.dim() == 1 and sinks.shape[0] == heads, operator,
            f"expected sinks of [{heads}], one for each query head, found {_shape(sinks)}")
    require(sinks.device == query.device, operator, f"expected sinks on {query.device}, found them on {sinks.device}")
    require(heads == 1 or sinks.stride(0) == 1, operator, f"expected sinks of stride 1, found {sinks.stride(0)}; call "
            ".contiguous()")


def check_varlen(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                 max_k: int, window_size: Sequence[int], scale: Optional[float], softcap: Optional[float],
                 sinks: Optional[Tensor]) -> None:
    operator = "varlen_attention"
    for name, one in (("query", query), ("key", key), ("value", value)):
        require(one.dim() == 3, operator, f"expected a {name} of [tokens, heads, head_dim], found {_shape(one)}")
    _check_common(operator, query, key, value, scale, softcap, sinks)
    require(key.shape[0] == value.shape[0], operator, f"expected as many tokens in key and value, found {_shape(key)} and "
            f"{_shape(value)}")
    for name, one in (("cu_seqlens_q", cu_seqlens_q), ("cu_seqlens_k", cu_seqlens_k)):
        hint = "; call .to(torch.int32)" if one.dtype == torch.int64 else ""
        require(one.dim() == 1 and one.dtype == torch.int32, operator, f"expected {name} of [sequences + 1], int32, found "
                f"{_shape(one)}, {one.dtype}{hint}")
        require(one.device == query.device, operator, f"expected {name} on {query.device}, found it on {one.device}")
        require(one.shape[0] >= 1 and (one.shape[0] == 1 or one.stride(0) == 1), operator,
                f"expected {name} contiguous and not empty, found {_shape(one)}")
    require(cu_seqlens_q.shape[0] == cu_seqlens_k.shape[0], operator, f"expected cu_seqlens of one length, found "
            f"{_shape(cu_seqlens_q)} and {_shape(cu_seqlens_k)}")
    require(len(window_size) == 2 and all(one >= -1 for one in window_size), operator,
            f"expected a window_size of two integers from -1 on, found {window_size}")
    require(max_q >= -1 and max_k >= -1, operator, f"expected max_q and max_k from -1 on, found {max_q} and {max_k}")


def check_dense(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor], is_causal: bool,
                scale: Optional[float], softcap: Optional[float], sinks: Optional[Tensor], layout: str) -> None:
    operator = "scaled_dot_product_attention"
    require(layout in ("bhsd", "bshd"), operator, f"expected the layout bhsd or bshd, found {layout!r}")
    for name, one in (("query", query), ("key", key), ("value", value)):
        require(one.dim() == 4, operator, f"expected a {name} of four axes, found {_shape(one)}")
    _check_common(operator, query, key, value, scale, softcap, sinks)
    for name, one in (("key", key), ("value", value)):
        require(one.shape[0] == query.shape[0], operator, f"expected one batch size, found a query of {_shape(query)} and a "
                f"{name} of {_shape(one)}")
    rows, keys = query.shape[2], key.shape[2]
    require(value.shape[2] == keys, operator, f"expected keys and values of one length, found {_shape(key)} and "
            f"{_shape(value)}")
    if attn_mask is None:
        return
    require(not is_causal, operator, "expected attn_mask or is_causal, found both")
    require(attn_mask.dtype in MASK_DTYPES, operator, f"expected an attn_mask of bool or floats, found {attn_mask.dtype}")
    require(attn_mask.device == query.device, operator, f"expected attn_mask on {query.device}, found it on "
            f"{attn_mask.device}")
    extents = (query.shape[0], query.shape[1], rows)
    fits = attn_mask.dim() == 4 and attn_mask.shape[3] == keys and all(
        found == 1 or found == expected for found, expected in zip(attn_mask.shape, extents))
    require(fits, operator, f"expected an attn_mask that broadcasts to {[*extents, keys]}, found {_shape(attn_mask)}")
    require(keys <= 1 or attn_mask.stride(3) == 1, operator,
            f"expected an attn_mask whose last axis has stride 1, found strides {list(attn_mask.stride())}")


def check_dense_axes(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor], enable_gqa: bool) -> None:
    """What there is to say of the arguments as the caller has them: without a
    batch, and with heads that the operator would share. Asked at every call, so
    nothing is spelled out that is not said."""
    operator = "scaled_dot_product_attention"
    axes = query.dim()
    if axes not in (3, 4):
        raise _error(operator, "expected a query of [batch, heads, rows, head_dim] or [heads, rows, head_dim], found "
                     f"{_shape(query)}")
    for name, one in (("key", key), ("value", value)):
        if one.dim() != axes:
            raise _error(operator, f"expected a {name} with as many axes as the query, found {_shape(query)} and {_shape(one)}")
    if not enable_gqa:
        heads = [one.shape[-3] for one in (query, key, value)]
        require(heads[0] == heads[1] == heads[2], operator, "expected as many heads in query, key and value without "
                f"enable_gqa, found {heads[0]}, {heads[1]} and {heads[2]}")
    if attn_mask is None:
        return
    extents = [*query.shape[:-1], key.shape[-2]]
    fits = attn_mask.dim() <= axes and all(
        found == 1 or found == expected for found, expected in zip(reversed(attn_mask.shape), reversed(extents)))
    if not fits:
        raise _error(operator, f"expected an attn_mask that broadcasts to {extents}, found {_shape(attn_mask)}")
