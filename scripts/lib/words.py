"""How the demos say what remarks and counters say in keys and numbers."""

# The reasons of RepeatKept and RepeatNotRaised.
REASONS = {
    "backend-needs-repeated-heads": "its backend takes repeated heads only",
    "kv-factors-differ": "K and V have different factors, which its backend does not take",
    "tile-order": "the heads come in tile order",
    "not-head-axis": "what is repeated is not the heads axis",
    "head-dependent-op": "an operation in between treats heads differently",
    "unknown-producer": "the compiler does not know what computes it",
    "dynamic-heads": "the number of heads is dynamic",
}


def size(count):
    """268435456 -> '256 MiB'."""
    for unit in ("B", "KiB", "MiB", "GiB"):
        if count < 1024:
            break
        count /= 1024
    else:
        unit = "TiB"
    return f"{count:.4g} {unit}"
