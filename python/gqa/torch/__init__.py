# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch operators with grouped-query attention that this compiler compiles.

    from gqa.torch import varlen_attention, scaled_dot_product_attention

Both are custom operators (torch.ops.gqa), which torch.compile and torch.export
trace. A kernel is compiled at the first call of its signature (head counts and
dimensions, types, window, scale, softcap, kind of mask and sinks, lse, device)
and serves all lengths, batch sizes and strides after that. Calls are on the
current stream of the tensors' device and may be captured into CUDA graphs, once
their kernel is loaded. There is no backward pass: inputs that require grad are
refused.

Errors: TypeError for what is no tensor, ValueError for shapes, types and options
that attention does not have, gqa.ArgumentError for layouts that a kernel does not
take, NotImplementedError for tensors that are not on a CUDA device or require
grad, gqa.CompileError and gqa.RuntimeFailure for what goes wrong in the compiler
and the driver.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Optional, Union, overload

import torch
from torch import Tensor

from . import _ops  # noqa: F401 (it registers the operators)
from ._checks import check_bounds, check_dense_axes, check_tensors, refuse_gradients, refuse_tangents
from ._kernels import clear

__all__ = ["clear", "scaled_dot_product_attention", "varlen_attention"]


def _autocast(*tensors: Tensor) -> tuple[Tensor, ...]:
    """Floats of less than 64 bits as those of torch.autocast, if it is on: what
    PyTorch does ahead of its own attention."""
    device = tensors[0].device.type
    if device not in ("cuda", "cpu") or not torch.is_autocast_enabled(device):
        return tensors
    dtype = torch.get_autocast_dtype(device)
    return tuple(one.to(dtype) if one.is_floating_point() and one.dtype != torch.float64 else one for one in tensors)


@overload
def varlen_attention(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                     max_k: int, *, window_size: Sequence[int] = ..., scale: Optional[float] = ...,
                     softcap: Optional[float] = ..., sinks: Optional[Tensor] = ..., return_lse: Literal[False] = ...
                     ) -> Tensor: ...


@overload
def varlen_attention(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                     max_k: int, *, window_size: Sequence[int] = ..., scale: Optional[float] = ...,
                     softcap: Optional[float] = ..., sinks: Optional[Tensor] = ..., return_lse: Literal[True]
                     ) -> tuple[Tensor, Tensor]: ...


@overload
def varlen_attention(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                     max_k: int, *, window_size: Sequence[int] = ..., scale: Optional[float] = ...,
                     softcap: Optional[float] = ..., sinks: Optional[Tensor] = ..., return_lse: bool
                     ) -> Union[Tensor, tuple[Tensor, Tensor]]: ...


def varlen_attention(query: Tensor, key: Tensor, value: Tensor, cu_seqlens_q: Tensor, cu_seqlens_k: Tensor, max_q: int,
                     max_k: int, *, window_size: Sequence[int] = (-1, -1), scale: Optional[float] = None,
                     softcap: Optional[float] = None, sinks: Optional[Tensor] = None, return_lse: bool = False
                     ) -> Union[Tensor, tuple[Tensor, Tensor]]:
    """Attention within each of several sequences, packed one after another; the
    meaning of torch.nn.attention.varlen.varlen_attn, with grouped heads.

    Args:
        query: [total_q, Hq, D], of float16, bfloat16, float32 or float64.
        key: [total_k, Hk, D]; Hq is a multiple of Hk. Never repeat it.
        value: [total_k, Hv, Dv]; Hq is a multiple of Hv.
        cu_seqlens_q: [N + 1] of int32 on the device. Sequence n has the query
            rows from cu_seqlens_q[n] up to cu_seqlens_q[n + 1]. Rows beyond the
            last one give zeros, and lse -inf.
        cu_seqlens_k: the same of keys and values. Keys beyond the last one are
            never read.
        max_q: no sequence has more queries; -1: not known. Too small a bound is
            undefined. It picks a schedule; the results do not depend on it.
        max_k: the same of keys.
        window_size: (left, right): row i sees the keys from i + d - left to
            i + d + right, with d = keys - queries of its sequence; -1: all.
            (-1, 0) is causal. In float16 and bfloat16 on sm_90a a NaN in a value
            of the same sequence may reach rows that do not see it.
        scale: factor of the scores; None: 1 / sqrt(D).
        softcap: scores become softcap * tanh(score / softcap).
        sinks: [Hq] of float16, bfloat16 or float32 (or of float64 beside a query
            of that): a logit of each query head that is in the denominator of
            its softmax and has no value. It is neither scaled nor capped.
        return_lse: return the log-sum-exp of the scores, and of the sink where
            there is one, as well.

    Strides: the last axis has stride 1, others are free; a slice of a fused QKV
    is taken as it is. On sm_90a, in float16 and bfloat16, addresses are multiples
    of 16 bytes and other strides multiples of 8 elements.

    Returns:
        [total_q, Hq, Dv] of the query's type, contiguous; with return_lse also
        lse, [Hq, total_q] of float32 (float64 for float64), in natural
        logarithms. A row that sees no key gives zeros and -inf, with sinks zeros
        and its head's sink.
    """
    name = "varlen_attention"
    tensors = {"query": query, "key": key, "value": value}
    if sinks is not None:
        tensors["sinks"] = sinks
    check_tensors(name, {**tensors, "cu_seqlens_q": cu_seqlens_q, "cu_seqlens_k": cu_seqlens_k})
    check_bounds(name, max_q=max_q, max_k=max_k)
    if not isinstance(window_size, Sequence):
        raise TypeError(f"gqa.torch.{name}: expected a window_size of two integers, found {window_size!r}")
    refuse_gradients(name, **tensors)
    refuse_tangents(name, tensors)
    query, key, value = _autocast(query, key, value)
    out, lse = torch.ops.gqa.varlen_attention(query, key, value, cu_seqlens_q, cu_seqlens_k, max_q, max_k,
                                              list(window_size), scale, softcap, sinks, return_lse)
    return (out, lse) if return_lse else out


def _as_four_axes(mask: Tensor, keys: int) -> Tensor:
    """[.., Sq or 1, Sk or 1] as [B or 1, Hq or 1, Sq or 1, Sk]."""
    while mask.dim() < 4:
        mask = mask.unsqueeze(0)
    # An axis along which expand() repeats is one element to the kernel.
    for axis in range(3):
        if mask.shape[axis] > 1 and mask.stride(axis) == 0:
            mask = mask.narrow(axis, 0, 1)
    if keys != 1 and (mask.shape[3] == 1 or mask.stride(3) != 1):
        mask = mask.expand(*mask.shape[:3], keys).contiguous()
    return mask


@overload
def scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor] = ...,
                                 dropout_p: float = ..., is_causal: bool = ..., scale: Optional[float] = ...,
                                 enable_gqa: bool = ..., *, softcap: Optional[float] = ..., sinks: Optional[Tensor] = ...,
                                 return_lse: Literal[False] = ...) -> Tensor: ...


@overload
def scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor] = ...,
                                 dropout_p: float = ..., is_causal: bool = ..., scale: Optional[float] = ...,
                                 enable_gqa: bool = ..., *, softcap: Optional[float] = ..., sinks: Optional[Tensor] = ...,
                                 return_lse: Literal[True]) -> tuple[Tensor, Tensor]: ...


@overload
def scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor] = ...,
                                 dropout_p: float = ..., is_causal: bool = ..., scale: Optional[float] = ...,
                                 enable_gqa: bool = ..., *, softcap: Optional[float] = ..., sinks: Optional[Tensor] = ...,
                                 return_lse: bool) -> Union[Tensor, tuple[Tensor, Tensor]]: ...


def scaled_dot_product_attention(query: Tensor, key: Tensor, value: Tensor, attn_mask: Optional[Tensor] = None,
                                 dropout_p: float = 0.0, is_causal: bool = False, scale: Optional[float] = None,
                                 enable_gqa: bool = False, *, softcap: Optional[float] = None,
                                 sinks: Optional[Tensor] = None, return_lse: bool = False
                                 ) -> Union[Tensor, tuple[Tensor, Tensor]]:
    """Dense attention with the arguments of
    torch.nn.functional.scaled_dot_product_attention.

    Args:
        query: [B, Hq, Sq, D] or [Hq, Sq, D], of float16, bfloat16, float32 or
            float64.
        key: [B, Hk, Sk, D]; Hk other than Hq needs enable_gqa.
        value: [B, Hv, Sk, Dv].
        attn_mask: broadcasts to [B, Hq, Sq, Sk]. bool: True takes part; floats:
            added to the scores.
        dropout_p: 0.
        is_causal: row i sees the keys up to i, counted from the first of each
            (top left); not together with attn_mask.
        scale: factor of the scores; None: 1 / sqrt(D).
        enable_gqa: Hq may be a multiple of Hk and of Hv. Query head h uses key
            head h // (Hq // Hk).
        softcap: scores become softcap * tanh(score / softcap), before the mask.
        sinks: as in varlen_attention; no mask applies to them.
        return_lse: return the log-sum-exp of the scores, and of the sink where
            there is one, as well.

    Strides: as in varlen_attention. Tensors that are [B, S, H, D] in memory and
    were transposed are taken as they are, and so is the result then.

    Returns:
        [B, Hq, Sq, Dv] of the query's type; with return_lse also lse, [B, Hq,
        Sq] of float32 (float64 for float64), in natural logarithms. A row that
        sees no key gives zeros and -inf, with sinks zeros and its head's sink;
        PyTorch's math backend gives NaN there.
    """
    name = "scaled_dot_product_attention"
    if dropout_p != 0.0:
        raise NotImplementedError(f"gqa.torch.{name}: there is no dropout; expected dropout_p of 0, found {dropout_p}")
    tensors = {"query": query, "key": key, "value": value}
    tensors.update((what, one) for what, one in (("attn_mask", attn_mask), ("sinks", sinks)) if one is not None)
    check_tensors(name, tensors)
    check_dense_axes(query, key, value, attn_mask, enable_gqa)
    refuse_gradients(name, **tensors)
    refuse_tangents(name, tensors)
    query, key, value = _autocast(query, key, value)
    has_batch = query.dim() == 4
    if not has_batch:
        query, key, value = (one.unsqueeze(0) for one in (query, key, value))
    if attn_mask is not None:
        attn_mask = _as_four_axes(attn_mask, key.shape[2])
    # The layout is fixed here, so that tracing and running agree on it.
    layout = "bshd" if query.stride(1) < query.stride(2) else "bhsd"
    out, lse = torch.ops.gqa.scaled_dot_product_attention(query, key, value, attn_mask, is_causal, scale, softcap, sinks,
                                                          return_lse, layout)
    if not has_batch:
        out, lse = out.squeeze(0), lse.squeeze(0) if return_lse else lse
    return (out, lse) if return_lse else out
