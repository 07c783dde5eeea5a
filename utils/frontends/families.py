# ===- families.py - Models that the corpus is made of ---------------------=== #
#
# Licensed under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ===-----------------------------------------------------------------------=== #
"""The attention geometry of published models.

Numbers of heads, head dims, windows, soft caps, scales and rotary bases are those
of the configurations that the models are published with (`source`); hidden size,
MLP, vocabulary and the number of layers are not, so that files stay small. No
model is downloaded: weights become arguments of the exported function.
"""

import dataclasses
import typing

# Small numbers for what attention does not see. Token ids are drawn below 100.
VOCABULARY = 128
HIDDEN = 64
INTERMEDIATE = 96
EXPERTS_LEFT_OUT = "the mixture of experts is left out of the layer: torch-mlir sorts by tm_tensor, which MLIR has not"

REAL_ROTARY = "the rotary embedding is computed on pairs of floats: torch-mlir has no complex numbers"


@dataclasses.dataclass(frozen=True)
class Family:
    name: str
    # The published configuration that the numbers below come from.
    source: str
    # The class of transformers, without its suffix Config.
    model: str
    heads: int
    key_heads: int
    # How often keys and values are repeated by the model's own code, all layers
    # together: twice a layer where heads are grouped.
    layers: int
    config: dict
    # What must be replaced to export, and why.
    note: str = ""
    # Names of replacements in from_torch.py.
    replacements: typing.Tuple[str, ...] = ()
    # The attentions that transformers has for the model.
    attention: typing.Tuple[str, ...] = ("eager", "sdpa")
    # Heads, key and value dims of the cache, where they are not those of the attention.
    cache: typing.Optional[typing.Tuple[int, int, int]] = None

    @property
    def group(self):
        return self.heads // self.key_heads

    def expected(self, phase, attention):
        """What the configuration says about an exported file: attentions, and
        repeats of key or value heads, counted over all layers."""
        # Multi-head latent attention: each head has its own part of the key, but all
        # share one rotary part, which is broadcast to them.
        if "qk_rope_head_dim" in self.config:
            return {"attentions": self.layers, "repeats": self.layers, "n_rep": self.heads}
        repeats = 2 * self.layers if self.group > 1 else 0
        return {"attentions": self.layers, "repeats": repeats, "n_rep": self.group}


def rope(theta):
    return {"rope_type": "default", "rope_theta": theta}


def decoder(name, source, model, heads, key_heads, layers=1, note="", replacements=(), attention=("eager", "sdpa"),
            cache=None, **config):  # fmt: skip
    common = {
        "vocab_size": VOCABULARY,
        "hidden_size": HIDDEN,
        "intermediate_size": INTERMEDIATE,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "num_key_value_heads": key_heads,
        "pad_token_id": None,
        "bos_token_id": None,
        "eos_token_id": None,
    }
    return Family(
        name, source, model, heads, key_heads, layers, {**common, **config}, note, replacements, attention, cache
    )


FAMILIES: typing.Dict[str, Family] = {
    family.name: family
    for family in [
        decoder(
            "qwen3", "Qwen/Qwen3-8B config.json", "Qwen3", 32, 8,
            head_dim=128, rms_norm_eps=1e-6, rope_parameters=rope(1000000.0), max_position_embeddings=40960,
        ),
        decoder(
            "llama3", "meta-llama/Meta-Llama-3-8B config.json", "Llama", 32, 8,
            head_dim=128, rms_norm_eps=1e-5, rope_parameters=rope(500000.0), max_position_embeddings=8192,
        ),
        decoder(
            "qwen2.5", "Qwen/Qwen2.5-0.5B config.json", "Qwen2", 14, 2,
            head_dim=64, rms_norm_eps=1e-6, rope_parameters=rope(1000000.0), max_position_embeddings=32768,
        ),
        decoder(
            "mistral", "mistralai/Mistral-7B-v0.1 config.json", "Mistral", 32, 8,
            head_dim=128, rms_norm_eps=1e-5, rope_parameters=rope(10000.0), sliding_window=4096,
            max_position_embeddings=32768,
        ),
        decoder(
            "gemma2", "google/gemma-2-2b config.json", "Gemma2", 8, 4, layers=2, attention=("eager",),
            head_dim=256, query_pre_attn_scalar=256, attn_logit_softcapping=50.0, final_logit_softcapping=30.0,
            sliding_window=4096, rms_norm_eps=1e-6, rope_parameters=rope(10000.0), max_position_embeddings=8192,
            layer_types=["sliding_attention", "full_attention"],
        ),
        decoder(
            "gemma3", "google/gemma-3-4b-pt config.json (text_config)", "Gemma3Text", 8, 4, layers=2,
            head_dim=256, query_pre_attn_scalar=256, sliding_window=1024, rms_norm_eps=1e-6,
            rope_parameters={
                "sliding_attention": rope(10000.0),
                "full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 1000000.0},
            },
            max_position_embeddings=131072, layer_types=["sliding_attention", "full_attention"],
        ),
        decoder(
            "gpt-oss", "openai/gpt-oss-20b config.json", "GptOss", 64, 8, layers=2,
            note=EXPERTS_LEFT_OUT, replacements=("experts",), attention=("eager",),
            head_dim=64, sliding_window=128, rms_norm_eps=1e-5, num_local_experts=4, num_experts_per_tok=2,
            rope_parameters={
                "rope_type": "yarn", "rope_theta": 150000.0, "factor": 32.0, "beta_fast": 32.0, "beta_slow": 1.0,
                "truncate": False, "original_max_position_embeddings": 4096,
            },
            max_position_embeddings=131072, layer_types=["sliding_attention", "full_attention"],
        ),
        decoder(
            "deepseek-v2", "deepseek-ai/DeepSeek-V2-Lite config.json", "DeepseekV2", 16, 16,
            note=REAL_ROTARY, replacements=("complex rotary",), cache=(1, 512, 64),
            kv_lora_rank=512, q_lora_rank=None, qk_nope_head_dim=128, qk_rope_head_dim=64, v_head_dim=128,
            rms_norm_eps=1e-6, first_k_dense_replace=1, mlp_layer_types=["dense"], n_routed_experts=4,
            num_experts_per_tok=2,
            rope_parameters={
                "rope_type": "yarn", "rope_theta": 10000.0, "factor": 40.0, "beta_fast": 32.0, "beta_slow": 1.0,
                "mscale": 0.707, "mscale_all_dim": 0.707, "original_max_position_embeddings": 4096,
            },
            max_position_embeddings=163840,
        ),
        # Falcon's head dim is its hidden size divided by the number of heads, so
        # that the hidden size is the model's.
        Family(
            "falcon", "tiiuae/falcon-7b config.json", "Falcon", 71, 1, 1,
            {
                "vocab_size": VOCABULARY, "hidden_size": 4544, "ffn_hidden_size": INTERMEDIATE, "num_hidden_layers": 1,
                "num_attention_heads": 71, "multi_query": True, "parallel_attn": True, "bias": False, "alibi": False,
                "new_decoder_architecture": False, "layer_norm_epsilon": 1e-5, "rope_parameters": rope(10000.0),
                "max_position_embeddings": 2048, "pad_token_id": None, "bos_token_id": None, "eos_token_id": None,
            },
        ),
    ]
}  # fmt: skip
