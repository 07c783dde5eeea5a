# ===- from_torch.py - Transformers models through torch-mlir --------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""Exports causal language models by torch.export and torch-mlir's FX importer.

The exported function takes the weights, in the order of named_parameters(), then
the token ids, and for a step of decoding the keys and values of the past, layer
by layer; it returns the logits and the new keys and values.
"""

import dataclasses
import importlib.metadata
import typing

import torch
import transformers
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch_mlir import fx

# A batch of three: no group of heads has three, so that counts do not mix.
BATCH = 3
PREFILL = 6
PAST = 5


@dataclasses.dataclass(frozen=True)
class Variant:
    """One way to export a model."""

    # prefill: a prompt into an empty cache; decode: one token after PAST others;
    # padded, padded-decode: the same with an attention mask for padding.
    phase: str
    # Which attention of transformers: eager or sdpa.
    attention: str
    # linalg-on-tensors or tosa.
    output: str = "linalg-on-tensors"
    dynamic: bool = False
    dtype: str = "f32"
    # A window that is shorter than the sequences, where the published one is not.
    window: typing.Optional[int] = None

    @property
    def decodes(self):
        return self.phase.endswith("decode")

    @property
    def padded(self):
        return self.phase.startswith("padded")

    @property
    def name(self):
        parts = [self.phase, self.attention]
        parts += ["window"] * (self.window is not None) + ["dynamic"] * self.dynamic
        parts += [self.dtype] * (self.dtype != "f32") + ["tosa"] * (self.output == "tosa")
        return "-".join(parts)


TORCH_TYPES = {"f32": torch.float32, "bf16": torch.bfloat16}


class WithoutExperts(torch.nn.Module):
    """Stands for a mixture of experts that is left out."""

    def forward(self, hidden):
        return hidden, None


def replace_experts(model):
    for layer in model.model.layers:
        layer.mlp = WithoutExperts()


def replace_complex_rotary(model):
    """torch.polar, view_as_complex and a complex product, written out."""
    from transformers.models.deepseek_v2 import modeling_deepseek_v2

    def frequencies(rotary, hidden, position_ids):
        angles = position_ids[..., None].float() * rotary.inv_freq
        scaling = rotary.attention_scaling
        return torch.stack([angles.cos() * scaling, angles.sin() * scaling], dim=-1)

    def rotate(x, frequencies):
        real, imaginary = x.float().reshape(*x.shape[:-1], -1, 2).unbind(-1)
        cos, sin = frequencies.unsqueeze(1).unbind(-1)
        pairs = [real * cos - imaginary * sin, real * sin + imaginary * cos]
        return torch.stack(pairs, dim=-1).flatten(3).type_as(x)

    modeling_deepseek_v2.apply_rotary_emb = lambda q, k, frequencies: (rotate(q, frequencies), rotate(k, frequencies))
    rotary = model.model.rotary_emb
    rotary.forward = lambda hidden, position_ids: frequencies(rotary, hidden, position_ids)


REPLACEMENTS = {"experts": replace_experts, "complex rotary": replace_complex_rotary}


def build_model(family, attention, dtype, **overrides):
    config_class = getattr(transformers, family.model + "Config")
    values = {**family.config, **overrides}
    model = transformers.AutoModelForCausalLM.from_config(
        config_class(**values), attn_implementation=attention, dtype=TORCH_TYPES[dtype]
    ).eval()
    for replacement in family.replacements:
        REPLACEMENTS[replacement](model)
    return model


def cache_shapes(family, past):
    """The shapes of the cached key and value of one layer."""
    if family.cache:
        heads, key, value = family.cache
    else:
        heads = family.key_heads
        key = value = family.config.get("head_dim") or family.config["hidden_size"] // family.heads
    return (BATCH, heads, past, key), (BATCH, heads, past, value)


class Exported(torch.nn.Module):
    """The model as a function of its weights."""

    def __init__(self, model):
        super().__init__()
        # A list hides the model's parameters from this module.
        self.hidden_model = [model]
        self.names = [name for name, _ in model.named_parameters()]

    def forward(self, weights, ids, past, masks):
        cache = transformers.DynamicCache()
        for layer in range(len(past) // 2):
            cache.update(past[2 * layer], past[2 * layer + 1], layer)
        outputs = torch.func.functional_call(
            self.hidden_model[0],
            dict(zip(self.names, weights)),
            (ids,),
            {"attention_mask": masks[0] if masks else None, "past_key_values": cache, "use_cache": True},
        )
        results = [outputs.logits]
        for layer in outputs.past_key_values.layers:
            results += [layer.keys, layer.values]
        return tuple(results)


def example_inputs(family, model, variant):
    weights = [weight.detach() for weight in model.parameters()]
    ids = torch.zeros((BATCH, 1 if variant.decodes else PREFILL), dtype=torch.int64)
    # Of all tokens, those of the past included.
    tokens = PAST + 1 if variant.decodes else PREFILL
    masks = [torch.ones((BATCH, tokens), dtype=torch.int64)] if variant.padded else []
    past = []
    if variant.decodes:
        for _ in range(family.layers):
            past += [torch.zeros(shape, dtype=TORCH_TYPES[variant.dtype]) for shape in cache_shapes(family, PAST)]
    return weights, ids, past, masks


def dynamic_shapes(inputs, family, variant):
    """The length of a prompt; the batch and the length of the past for decoding.

    Where batch and length are dynamic, torch-mlir 20261001 takes the length of [?, ?, n]
    for 1 in the next product: the program then writes out of bounds for a prompt, and reads
    out of bounds where keys and values are computed from a cache of something else."""
    weights, ids, past, masks = inputs
    batch = torch.export.Dim("batch", min=2, max=64)
    length = torch.export.Dim("length", min=2, max=2048)
    if not variant.decodes:
        rows, cached, tokens = {1: length}, {}, {1: length}
    elif family.cache:
        rows, cached, tokens = {}, {2: length}, {1: length + 1}
    else:
        rows, cached, tokens = {0: batch}, {0: batch, 2: length}, {0: batch, 1: length + 1}
    return (
        [None for _ in weights],
        rows,
        [cached for _ in past],
        [tokens for _ in masks],
    )


def export_program(family, variant, **overrides):
    torch.manual_seed(0)
    if variant.window is not None:
        overrides = {"sliding_window": variant.window, **overrides}
    model = build_model(family, variant.attention, variant.dtype, **overrides)
    inputs = example_inputs(family, model, variant)
    with torch.no_grad():
        return torch.export.export(
            Exported(model),
            inputs,
            strict=False,
            dynamic_shapes=dynamic_shapes(inputs, family, variant) if variant.dynamic else None,
        )


def without_fused_attention(program):
    """PyTorch's own decomposition of scaled_dot_product_attention: as one operation
    it would become tm_tensor.attention, which MLIR has not."""
    table = torch.export.default_decompositions()
    attention = torch.ops.aten.scaled_dot_product_attention.default
    with sdpa_kernel(SDPBackend.MATH):
        return program.run_decompositions({attention: table[attention]})


def export(family, variant, **overrides):
    """The text of the module."""
    program = export_program(family, variant, **overrides)
    if variant.attention == "sdpa":
        program = without_fused_attention(program)
    return str(fx.export_and_import(program, output_type=variant.output, func_name="main"))


def versions():
    return {name: importlib.metadata.version(name) for name in ("torch", "torch-mlir", "transformers")}
