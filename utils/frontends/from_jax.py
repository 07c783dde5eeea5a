# ===- from_jax.py - JAX attentions through StableHLO ----------------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Lowers attentions written in JAX: jax.jit to StableHLO, and the StableHLO
passes that torch-mlir-opt brings to linalg on tensors. Both keep JAX's private
functions and calls of them.
"""

import importlib.metadata
import pathlib
import subprocess

import jax
import jax.numpy as jnp
import torch_mlir

BATCH, ROWS, KEYS = 3, 6, 6
# Of Llama 3 8B.
HEADS, KEY_HEADS, DIM = 32, 8, 128


def dot_product_attention(**options):
    return lambda q, k, v: jax.nn.dot_product_attention(q, k, v, **options)


def masked_attention(q, k, v, mask):
    return jax.nn.dot_product_attention(q, k, v, mask=mask)


def biased_attention(q, k, v, bias):
    return jax.nn.dot_product_attention(q, k, v, bias=bias)


def einsum_attention(q, k, v):
    """Grouped heads without a repeat, as T5X, MaxText and others write it."""
    batch, rows, heads, dim = q.shape
    keys, key_heads = k.shape[1:3]
    grouped = q.reshape(batch, rows, key_heads, heads // key_heads, dim)
    scores = jnp.einsum("btkgd,bskd->bkgts", grouped, k) * dim**-0.5
    causal = jnp.arange(rows)[:, None] >= jnp.arange(keys)[None, :]
    scores = jnp.where(causal, scores, jnp.finfo(scores.dtype).min)
    weights = jax.nn.softmax(scores.astype(jnp.float32), axis=-1).astype(q.dtype)
    return jnp.einsum("bkgts,bskd->btkgd", weights, v).reshape(batch, rows, heads, dim)


def repeat_attention(q, k, v):
    """Heads repeated by jnp.repeat, as flax's examples write it."""
    group = q.shape[2] // k.shape[2]
    k, v = jnp.repeat(k, group, axis=2), jnp.repeat(v, group, axis=2)
    scores = jnp.einsum("bthd,bshd->bhts", q, k) / jnp.sqrt(q.shape[-1])
    weights = jax.nn.softmax(scores, axis=-1)
    return jnp.einsum("bhts,bshd->bthd", weights, v)


def shapes(dtype, rows=ROWS, keys=KEYS, extra=()):
    query = jax.ShapeDtypeStruct((BATCH, rows, HEADS, DIM), dtype)
    key = jax.ShapeDtypeStruct((BATCH, keys, KEY_HEADS, DIM), dtype)
    return [query, key, key, *extra]


# Name -> (what it is, the function, its arguments, the repeats that it writes).
VARIANTS = {
    "dot-product-causal": (
        "jax.nn.dot_product_attention, is_causal", dot_product_attention(is_causal=True), shapes(jnp.float32), 0),
    "dot-product-window": (
        "jax.nn.dot_product_attention, is_causal, local_window_size (3, 0)",
        dot_product_attention(is_causal=True, local_window_size=(3, 0)), shapes(jnp.float32), 0),
    "dot-product-decode": (
        "jax.nn.dot_product_attention, one query row", dot_product_attention(scale=0.25),
        shapes(jnp.float32, rows=1), 0),
    "dot-product-mask": (
        "jax.nn.dot_product_attention, a boolean mask", masked_attention,
        shapes(jnp.float32, extra=[jax.ShapeDtypeStruct((BATCH, 1, ROWS, KEYS), jnp.bool_)]), 0),
    "dot-product-bias": (
        "jax.nn.dot_product_attention, a bias for each query head", biased_attention,
        shapes(jnp.float32, extra=[jax.ShapeDtypeStruct((BATCH, HEADS, ROWS, KEYS), jnp.float32)]), 0),
    "einsum-grouped": (
        "jnp.einsum over groups of heads, without a repeat", einsum_attention, shapes(jnp.float32), 0),
    "einsum-grouped-bf16": (
        "jnp.einsum over groups of heads, without a repeat", einsum_attention, shapes(jnp.bfloat16), 0),
    "repeat": ("jnp.repeat of the heads and jnp.einsum", repeat_attention, shapes(jnp.float32), 2),
}  # fmt: skip


def torch_mlir_opt():
    return pathlib.Path(list(torch_mlir.__path__)[0]) / "_mlir_libs" / "torch-mlir-opt"


def export(name):
    """The text of the module."""
    _, function, arguments, _ = VARIANTS[name]
    text = jax.jit(function).lower(*arguments).as_text()
    done = subprocess.run(
        [torch_mlir_opt(), "-", "--stablehlo-convert-to-signless", "--stablehlo-legalize-to-linalg"],
        input=text, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2000:])
    return done.stdout


def expected(name):
    repeats = VARIANTS[name][3]
    return {"attentions": 1, "repeats": repeats, "n_rep": HEADS // KEY_HEADS}


def versions():
    return {name: importlib.metadata.version(name) for name in ("jax", "jaxlib", "torch-mlir")}
