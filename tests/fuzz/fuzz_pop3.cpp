// SPDX-License-Identifier: MIT
#include "FuzzedDialogue.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Facteur::playDialogue(Facteur::Protocol::Pop3, data, size);
    return 0;
}
