# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""examples/transformers_attention.py on the CPU, where a product and a softmax stand for the kernel."""

import pathlib
import sys

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers", minversion="5")
pytest.importorskip("gqa.torch")

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "examples"))

import transformers_attention as example  # noqa: E402


@pytest.fixture
def key_heads():
    """What heads of K the operator was called with."""
    seen = []

    def attend(query, key, value, attn_mask=None, is_causal=False, scale=None, softcap=None, sinks=None, return_lse=False,
               layout="bhsd"):
        seen.append(key.shape[1])
        key, value = (one.repeat_interleave(query.shape[1] // one.shape[1], 1) for one in (key, value))
        scores = query @ key.transpose(2, 3) * scale
        if softcap is not None:
            scores = softcap * torch.tanh(scores / softcap)
        if is_causal:
            attn_mask = torch.ones(scores.shape[-2:], dtype=torch.bool).tril()
        if attn_mask is not None:
            scores = scores.masked_fill(~attn_mask, float("-inf"))
        if sinks is not None:
            scores = torch.cat((scores, sinks[:, None, None].expand(*scores.shape[:3], 1)), -1)
        weights = torch.softmax(scores, -1).nan_to_num()
        return weights[..., :key.shape[2]] @ value, query.new_empty(0)

    library = torch.library.Library("gqa", "IMPL")
    library.impl("scaled_dot_product_attention", attend, "CPU")
    yield seen
    library._destroy()


@pytest.mark.parametrize("name", example.MODELS)
@pytest.mark.parametrize("padded", [False, True])
def test_the_logits_are_those_of_eager(key_heads, monkeypatch, name, padded):
    example.register()
    config = example.MODELS[name][1]
    # Shorter than the prompts.
    monkeypatch.setitem(example.MODELS, name, ("", {**config, **({"sliding_window": 16} if "sliding_window" in config else {})}))
    ids, mask = example.draw_prompts(3, 48, "cpu")
    mask = mask if padded else torch.ones_like(mask)
    with torch.no_grad():
        expected, found = (example.run_model(example.make_model(name, implementation, torch.float32, "cpu", 2), ids, mask, 3)
                           for implementation in ("eager", "gqa"))
    assert float((found - expected).norm() / expected.norm()) < 1e-5
    # Two layers, the prompts and three tokens.
    assert key_heads == [8] * 8
