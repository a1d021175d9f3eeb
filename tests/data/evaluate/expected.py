#!/usr/bin/env python3
"""Writes expected.json: what the network evaluation must give, computed with NumPy only (pip install numpy scikit-learn).

Convolutions are plain nested sums over small integers, so their results are exact; the scores and accuracies
of the sample come from the forward pass of resources/samples/train_digits.py.
"""
import json
import pathlib
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parents[2] / "resources" / "samples"))
import train_digits as digits  # noqa: E402


def convolve(x, weight, bias, stride, padding, groups):
    images, channels, height, width = x.shape
    out, inputs, kh, kw = weight.shape
    padded = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    rows, columns = (height + 2 * padding - kh) // stride + 1, (width + 2 * padding - kw) // stride + 1
    y = np.zeros((images, out, rows, columns), np.int64)
    for o in range(out):
        first = o // (out // groups) * inputs
        for r in range(rows):
            for c in range(columns):
                window = padded[:, first:first + inputs, r * stride:r * stride + kh, c * stride:c * stride + kw]
                y[:, o, r, c] = (window * weight[o]).sum(axis=(1, 2, 3)) + bias[o]
    return y


def pool(x, size):
    images, channels, height, width = x.shape
    y = np.zeros((images, channels, height // size, width // size), np.int64)
    for r in range(height // size):
        for c in range(width // size):
            y[:, :, r, c] = x[:, :, r * size:(r + 1) * size, c * size:(c + 1) * size].max(axis=(2, 3))
    return y


def convolution_cases():
    rng = np.random.default_rng(1)
    cases = []
    for name, (images, channels, height, width), (out, kh, kw), stride, padding, groups, size, relu in [
        ("pointwise", (2, 3, 4, 5), (4, 1, 1), 1, 0, 1, 1, False),
        ("3x3 with padding", (2, 2, 5, 4), (3, 3, 3), 1, 1, 1, 1, True),
        ("stride 2", (1, 2, 7, 6), (2, 3, 3), 2, 1, 1, 1, False),
        ("stride 3, wide kernel", (2, 1, 8, 9), (2, 2, 5), 3, 2, 1, 1, False),
        ("depthwise", (3, 4, 5, 5), (4, 3, 3), 1, 1, 4, 1, True),
        ("two groups, two channels each", (2, 4, 4, 4), (6, 3, 3), 1, 0, 2, 1, False),
        ("padding wider than the image", (1, 1, 2, 2), (1, 3, 3), 1, 4, 1, 1, False),
        ("pooling drops the odd line", (2, 2, 5, 7), (3, 2, 2), 1, 0, 1, 2, True),
        ("kernel as large as the image", (3, 2, 4, 3), (5, 4, 3), 1, 0, 1, 1, False),
    ]:
        x = rng.integers(-9, 10, (images, channels, height, width))
        weight = rng.integers(-5, 6, (out, channels // groups, kh, kw))
        bias = rng.integers(-20, 21, out)
        y = convolve(x, weight, bias, stride, padding, groups)
        y = pool(np.maximum(y, 0) if relu else y, size)
        cases.append({"name": name, "images": images, "input": [channels, height, width], "kernel": [out, kh, kw],
                      "stride": stride, "padding": padding, "groups": groups, "pool": size, "relu": relu,
                      "x": x.ravel().tolist(), "weight": weight.ravel().tolist(), "bias": bias.tolist(),
                      "output": list(y.shape[1:]), "y": y.ravel().tolist()})
    return cases


def sample():
    tensors = digits.read_safetensors(digits.HERE / "digits.safetensors")
    images, labels = tensors["test.images"].astype(np.float32)[:, None] / 16, tensors["test.labels"]
    weights = {name: array for name, array in tensors.items() if not name.startswith("test.")}
    predicted = digits.run(weights, images).argmax(axis=1)
    confusion = np.zeros((10, 10), int)
    np.add.at(confusion, (labels, predicted), 1)
    names = [name for name in weights if name.endswith(".weight")]

    def right(bits, per_channel, chosen):
        changed = {name: digits.absmax(weights[name], bits, per_channel) for name in chosen}
        return int((digits.run(weights | changed, images).argmax(axis=1) == labels).sum())

    quantized = [{"bits": bits, "granularity": granularity, "layers": layers,
                  "correct": right(bits, granularity == "channel", layers or names)}
                 for bits in (8, 5, 4, 3, 2) for granularity in ("tensor", "channel") for layers in ([], ["conv2.weight"])]
    return {"correct": int((predicted == labels).sum()), "total": len(labels), "weights": names,
            "confusion": confusion.tolist(), "quantized": quantized}


def main():
    result = {"convolutions": convolution_cases(), "sample": sample()}
    (HERE / "expected.json").write_text(json.dumps(result, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
