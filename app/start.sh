#!/usr/bin/env bash
# Installs what is missing, builds, and opens the window: bash app/start.sh [FILE...]
# Without a FILE it opens on the embedded sample.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
files=()
for file in "$@"; do
  files+=("$(realpath -m -- "$file")")
done
cd "$root"
. app/packages.sh

display_packages=()
if [ -n "${WAYLAND_DISPLAY:-}" ]; then display_packages+=(qt6-wayland); fi
need_packages "${build_packages[@]}" "${run_packages[@]}" "${display_packages[@]}"

cmake --preset release -DBUILD_TESTING=OFF
cmake --build --preset release --target quantoscope qscope

program=.build/release/bin/quantoscope
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
  cat >&2 <<MESSAGE

Quantoscope is built, but there is no display to open its window on (DISPLAY and WAYLAND_DISPLAY are not set).
A picture of the window can be made without one:

  $program --screenshot quantoscope.png --size 1280x800${files[*]:+ ${files[*]@Q}}

and the command line needs none at all:

  .build/release/bin/qscope --help
MESSAGE
  exit 1
fi
exec "$program" "${files[@]}"
