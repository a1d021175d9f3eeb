#!/usr/bin/env bash
# Installs what is missing, builds the benchmarks and runs them: bash tests/benchmarks/run.sh [options of Google Benchmark]
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. app/packages.sh
need_packages "${build_packages[@]}" "${test_packages[@]}" libbenchmark-dev

cmake --preset release -B .build/benchmarks -DBUILD_TESTING=ON -DQS_BENCHMARKS=ON
cmake --build .build/benchmarks --target bench_convert
exec .build/benchmarks/bin/bench_convert "$@"
