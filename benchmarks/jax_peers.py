# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""JAX's attention kernels as peers of attention_gpu.py: cuDNN's, and Pallas Mosaic GPU's.

They run on a stream of XLA's, which CUDA events of PyTorch do not see: a peer has
a method `time` of its own. Batches of sequences of one length, normal inputs,
grouped heads; bf16 for cuDNN, f16 for Mosaic GPU, which takes no other type.
"""

import os
import sys
import time

# The memory is PyTorch's, too.
os.environ.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")

# Rows of queries and keys of a block, and stages: the fastest one is taken.
CONFIGURATIONS = [(64, 128, 2), (64, 64, 4), (64, 64, 2)]


class Peer:
    def __init__(self, function, inputs):
        self.function, self.inputs = function, inputs

    def __call__(self):
        return self.function(*self.inputs)

    def time(self, count):
        """Milliseconds of a launch, of `count` one after the other."""
        self().block_until_ready()
        begin = time.perf_counter()
        for _ in range(count):
            result = self()
        result.block_until_ready()
        return (time.perf_counter() - begin) / count * 1e3


def find_mosaic(inputs, causal):
    import jax
    from jax.experimental.pallas.ops.gpu import attention_mgpu

    best, best_ms, problem = None, float("inf"), None
    for block_q, block_kv, stages in CONFIGURATIONS:
        config = attention_mgpu.TuningConfig(block_q=block_q, block_kv=block_kv, max_concurrent_steps=stages, causal=causal)
        peer = Peer(jax.jit(lambda q, k, v, config=config: attention_mgpu.attention(q, k, v, config)), inputs)
        try:
            peer.time(2)
            ms = peer.time(5)
        except Exception as error:  # Whatever XLA says about a block that does not fit.
            problem = error
            continue
        if ms < best_ms:
            best, best_ms = peer, ms
    if not best:
        print(f"jax_peers.py: Mosaic GPU left out: {problem}", file=sys.stderr)
    return best


def find_peers(heads, key_heads, head_dim, causal, lengths):
    """Name -> peer."""
    import jax
    import jax.numpy as jnp

    shapes = [(len(lengths), lengths[0], n, head_dim) for n in (heads, key_heads, key_heads)]
    keys = jax.random.split(jax.random.PRNGKey(0), 3)
    inputs = [jax.random.normal(key, shape, jnp.bfloat16) for key, shape in zip(keys, shapes)]

    def attend(q, k, v):
        return jax.nn.dot_product_attention(q, k, v, is_causal=causal, implementation="cudnn")

    peers = {"jax_cudnn": Peer(jax.jit(attend), inputs)}
    mosaic = find_mosaic([x.astype(jnp.float16) for x in inputs], causal)
    return {**peers, "jax_mosaic": mosaic} if mosaic else peers
