#!/usr/bin/python3
"""window_test.py QUANTOSCOPE QSCOPE SAMPLE

Does what a person does first: opens the program, goes to the Quantize page, quantizes a tensor of the embedded sample with
absmax, reads the SQNR. The command line must say the same about the sample's file.
"""
import json
import re
import subprocess
import sys

import accessible
from accessible import Atspi, act, find, text, wait_for

TENSOR = "conv4.weight"


def choose(root, chooser, item):
    """Takes an item of a combo box by its popup list."""
    box = find(root, chooser, Atspi.Role.COMBO_BOX)
    act(box, "ShowMenu", "Press", "press")
    entry = wait_for(f"“{item}” in {chooser}",
                     lambda: next((node for node in accessible.walk(box) if node.get_name() == item), None))
    act(entry, "Toggle", "Press", "press")
    return box


def shown_decibels(window):
    """(value, half of the last digit shown) of the figure called SQNR; None while there is none."""
    figure = find(window, "SQNR", Atspi.Role.TEXT)
    match = re.match(r"([-\u2212]?\d+(?:\.(\d+))?)", text(figure))
    if not match:
        return None
    return float(match[1].replace("\u2212", "-")), 0.5 * 10.0 ** -len(match[2] or "")


def said_decibels(qscope, sample):
    command = [qscope, "quantize", sample, TENSOR, "--scheme", "absmax", "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)["sqnr_db"]


def select_tensor(window):
    tensors = find(window, "Tensors")
    row = wait_for(f"the row of {TENSOR}",
                   lambda: next((node for node in accessible.walk(tensors) if node.get_name().startswith(TENSOR)), None))
    act(row, "Toggle", "Press", "press")


def run(quantoscope, qscope, sample):
    wanted = said_decibels(qscope, sample)
    program = subprocess.Popen([quantoscope])
    try:
        window = accessible.application("quantoscope")
        try:
            act(find(window, "Quantize"), "Toggle", "Press", "press")
            select_tensor(window)
            choose(window, "Method", "absmax")

            def agrees():
                shown = shown_decibels(window)
                return shown is not None and abs(shown[0] - wanted) <= shown[1] * 1.000001 and shown

            shown = wait_for(f"SQNR to become {wanted:.3f} dB", agrees, patience=20)
            print(f"{TENSOR}, absmax: the window shows {shown[0]} dB, qscope says {wanted} dB")
        except AssertionError:
            print(accessible.outline(window), file=sys.stderr)
            raise
        assert program.poll() is None, "the program ended by itself"
    finally:
        program.terminate()
        program.wait(timeout=20)


if __name__ == "__main__":
    run(*sys.argv[1:])
