#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test, the one of the real window included: bash tests/run.sh
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
. app/packages.sh
need_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"

cmake --preset release -DBUILD_TESTING=ON
cmake --build --preset release

# The window's test is skipped where its tools are missing; here they must not be.
export QS_E2E=required
ctest --preset release --parallel "$(nproc)"
