#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""gqa.torch as the attention of Hugging Face transformers, beside its own.

transformers takes attention functions by name (AttentionInterface). Its `eager`
repeats K and V to the number of query heads; its `sdpa` does wherever there is a
mask, as for prompts of several lengths, and knows neither softcaps nor sinks.
`gqa_attention` below repeats nothing:

    register()
    model = AutoModelForCausalLM.from_pretrained(name, dtype=torch.bfloat16, attn_implementation="gqa")

This program runs models with random weights and the attention of published ones
on prompts that are padded at the left, and then decodes. It compares the logits
of each implementation, in float32 and in bfloat16, with those of `eager` in
float32, and prints time and memory of a prefill in bfloat16.

Needs PyTorch, transformers 5, a GPU and gqa (docs/pytorch.md).
"""

import argparse
import importlib.util
import sys

HIDDEN, VOCABULARY = 1024, 1024
MODELS = {
    "qwen3": ("Qwen3-8B", {"num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 128}),
    "gemma2": ("Gemma-2-9B: softcap, windows", {
        "num_attention_heads": 16, "num_key_value_heads": 8, "head_dim": 256, "query_pre_attn_scalar": 256,
        "attn_logit_softcapping": 50.0, "sliding_window": 1024}),
    "gpt_oss": ("gpt-oss-20b: sinks, windows", {
        "num_attention_heads": 64, "num_key_value_heads": 8, "head_dim": 64, "sliding_window": 128,
        "num_local_experts": 1, "num_experts_per_tok": 1}),
}  # fmt: skip
IMPLEMENTATIONS = ("eager", "sdpa", "gqa")
# The distance from eager that gqa may have in float32, relative to its norm; in bfloat16, where layers multiply every
# rounding, it may be as many times as far from float32 as eager is.
LIMIT, LIMIT_BF16 = 1e-4, 1.5


def gqa_attention(module, query, key, value, attention_mask, scaling=None, dropout=0.0, is_causal=None, softcap=None, s_aux=None,
                  **kwargs):
    """What transformers calls: query [B, Hq, Sq, D], key and value [B, Hk, Sk, D], a mask or None. Windows are in the mask.
    Returns [B, Sq, Hq, D] and no weights."""
    from gqa.torch import scaled_dot_product_attention

    if is_causal is None:
        is_causal = getattr(module, "is_causal", True)
    # A mask says all; one query row sees every key.
    is_causal = query.shape[2] > 1 and attention_mask is None and is_causal
    out = scaled_dot_product_attention(query, key, value, attn_mask=attention_mask, dropout_p=dropout, is_causal=is_causal,
                                       scale=scaling, enable_gqa=True, softcap=softcap, sinks=s_aux)
    return out.transpose(1, 2), None


def register():
    """Makes attn_implementation="gqa" known, with masks as sdpa has them: booleans, or none for what is causal."""
    from transformers import AttentionInterface, AttentionMaskInterface
    from transformers.masking_utils import sdpa_mask

    AttentionInterface.register("gqa", gqa_attention)
    AttentionMaskInterface.register("gqa", sdpa_mask)


def make_model(name, implementation, dtype, device, layers):
    """With the same random weights each time."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    torch.manual_seed(0)
    config = AutoConfig.for_model(
        name, **MODELS[name][1], num_hidden_layers=layers, hidden_size=HIDDEN, intermediate_size=HIDDEN, vocab_size=VOCABULARY,
        pad_token_id=0, bos_token_id=1, eos_token_id=2)
    model = AutoModelForCausalLM.from_config(config, attn_implementation=implementation, dtype=torch.float32)
    for layer in model.model.layers:
        # Scores of some units, which a softcap changes; as drawn, all of them are near zero.
        layer.self_attn.q_proj.weight.data *= 8
    return model.to(device, dtype).eval()


def draw_prompts(batch, seqlen, device):
    """Token ids, and the mask of prompts of 1, 3/4, 1/2 .. of the length, padded at the left."""
    import torch

    generator = torch.Generator().manual_seed(1)
    ids = torch.randint(3, VOCABULARY, (batch, seqlen), generator=generator)
    mask = torch.ones_like(ids)
    for row in range(batch):
        mask[row, : seqlen * (row % 4) // 4] = 0
    return ids.to(device), mask.to(device)


def run_model(model, ids, mask, steps):
    """Logits of the last token of the prompts, and of some more tokens with the cache: [steps + 1, batch, vocabulary]."""
    import torch

    positions = (mask.cumsum(-1) - 1).clamp(min=0)
    found = model(ids, attention_mask=mask, position_ids=positions, use_cache=True, logits_to_keep=1)
    logits = [found.logits[:, -1].float()]
    for step in range(steps):
        mask = torch.cat((mask, mask.new_ones(len(mask), 1)), 1)
        # The same tokens, whatever the logits are.
        found = model(ids[:, step : step + 1], attention_mask=mask, position_ids=positions[:, -1:] + 1 + step,
                      past_key_values=found.past_key_values, use_cache=True)
        logits.append(found.logits[:, -1].float())
    return torch.stack(logits)


def compare(options):
    """Yields for each model and implementation its time and memory, its distances from eager in float32, and whether gqa's
    are within their limits."""
    import torch
    from torchtitan_varlen import measure

    register()
    ids, mask = draw_prompts(options.batch, options.seqlen, "cuda")

    def run(name, implementation, dtype):
        model = make_model(name, implementation, dtype, "cuda", options.layers)
        return model, run_model(model, ids, mask, options.steps)

    with torch.no_grad():
        for name in options.models:
            _, expected = run(name, "eager", torch.float32)
            for implementation in IMPLEMENTATIONS:
                try:
                    _, exact = run(name, implementation, torch.float32)
                except ValueError:  # transformers has no sdpa for models with sinks.
                    continue
                model, logits = run(name, implementation, torch.bfloat16)
                _, peak, ms = measure(lambda: model(ids, attention_mask=mask, use_cache=False, logits_to_keep=1))
                far = [float((one - expected).norm() / expected.norm()) for one in (exact, logits)]
                if implementation == "eager":
                    eager = far[1]
                yield name, implementation, {
                    "ms": ms, "bytes": peak, "distance": far[0], "distance_bf16": far[1],
                    "agrees": implementation != "gqa" or far[0] <= LIMIT and far[1] <= LIMIT_BF16 * eager,
                }  # fmt: skip


def run(options):
    import torch
    import transformers

    print(f"{torch.cuda.get_device_name()}, PyTorch {torch.__version__}, transformers {transformers.__version__}: {options.batch} "
          f"prompts of up to {options.seqlen} tokens, {options.layers} layers\n")
    print(f"{'':19} prefill, bfloat16      distance of logits from eager in float32\n{'':43} float32   bfloat16")
    status = 0
    for name, implementation, found in compare(options):
        print(f"{name:8} {implementation:6} {found['ms']:12.2f} ms {found['bytes'] / 2**20:6.0f} MiB    {found['distance']:.1e}"
              f"   {found['distance_bf16']:.1e}")
        status |= not found["agrees"]
    return status


def explain(options, reason):
    print(f"{reason} With one, this program runs models of transformers with {', '.join(IMPLEMENTATIONS)} as their attention on "
          f"{options.batch} prompts of up to {options.seqlen} tokens, and compares logits, time and memory:")
    for name in options.models:
        text, config = MODELS[name]
        print(f"  {name:8} {config['num_attention_heads']:2} heads, {config['num_key_value_heads']} of K and V, head dimension "
              f"{config['head_dim']:3}, as {text}")
    return 0


def make_parser():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, value in (("batch", 2), ("seqlen", 4096), ("layers", 2), ("steps", 4)):
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("--models", nargs="+", choices=MODELS, default=list(MODELS))
    return parser


def main():
    options = make_parser().parse_args()
    for needed in ("torch", "transformers"):
        if not importlib.util.find_spec(needed):
            return explain(options, f"There is no {needed} here.")
    import torch

    if not torch.cuda.is_available():
        return explain(options, "There is no GPU here.")
    return run(options)


if __name__ == "__main__":
    sys.exit(main())
