#pragma once

#include "core/formats/format_spec.h"

#include <span>

namespace qs::formats {

/// Every named format in the order people meet them: floats by width, scale formats, integers, posits,
/// codebooks.
[[nodiscard]] std::span<const FormatSpec> catalogue();

/// Finds a format by id or by any framework's alias (case-insensitive), or makes one from the text:
///   eXmY or eXmY[bias=N,inf=yes|no,nan=ieee|fn|fnuz|none,subnormals=yes|no,signed=yes|no]
///                a float, X 0…11, Y 0…52, at most 64 bits; defaults: bias 2^(X−1)−1, IEEE infinities and NaN
///   binaryKpP… a float of IEEE P3109
///   intN, uintN  integers of 1…64 bits
///   fixedN.F, ufixedN.F (F may be negative); also qM.F, uqM.F: Q notation, M bits before the point besides
///   the sign scaleN[bias=B] a bare exponent; positN 3…64 bits codebook[v,v,…;at=t,t,…;ties=down|up|zero]
///   values by code, optional thresholds between the sorted values PATH.json    a designed format, see
///   format_file.h
/// Errors: invalidFormat, naming the part that is unknown or impossible; those of readFormatFile.
[[nodiscard]] Result<FormatSpec> find(std::string_view text);

/// The text from which find makes the format with this layout: "f16", "e5m3[bias=20]", "posit12",
/// "fixed16.8", "codebook[-1,0,1]". A layout of the catalogue has its id. It carries any designed format in a
/// state or a link. Precondition: the layout came from find or readFormatFile.
[[nodiscard]] std::string formatText(const Layout& layout);

} // namespace qs::formats
