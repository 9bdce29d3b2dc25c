// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

class JsonNode;
struct Guide;

/// Reads what \a root, a guide.json, says of the mail program itself, all of which may be missing: the
/// systems that it runs on, by what it is recognised, since when it is gone, what follows it, and by what
/// it is told from others of its name. \a guide has its id and folder.
void readProgram(const JsonNode &root, Guide &guide);

} // namespace Facteur
