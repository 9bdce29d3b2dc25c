// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

class JsonNode;
struct Guide;

/// Reads what \a root, a guide.json, says of the mail program itself, all of which may be missing: the
/// systems that it runs on, by what it is recognised, since when it is gone, and what follows it. \a guide
/// has its id.
void readProgram(const JsonNode &root, Guide &guide);

} // namespace Facteur
