// SPDX-License-Identifier: MIT
//
// A written guide in Markdown, as `pack import` reads it. What comes of it has to be a pack without a
// problem.
#include "Catalogue.h"
#include "GuideImport.h"
#include "RegistrableDomain.h"
#include "Repetitions.h"
#include "Require.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 200'000;
constexpr qsizetype mostNotes = 1000;

PortTable ports()
{
    return PortTable({{993, Protocol::Imap, Security::Tls}, {143, Protocol::Imap, Security::StartTls},
        {995, Protocol::Pop3, Security::Tls}, {110, Protocol::Pop3, Security::StartTls},
        {465, Protocol::Smtp, Security::Tls}, {587, Protocol::Smtp, Security::StartTls}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ImportContext context{ports(), {}, registrableDomain};
    const QByteArray text = withRepetitions(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), longest);
    const QTemporaryDir folder;
    const Result<WrittenGuide> guide = WrittenGuide::parse(text, folder.filePath(u"guide.de.md"_s));
    if (!guide)
        return 0;
    const Result<ImportedPack> pack = importGuide(guide.value(), context);
    if (!pack)
        return 0;
    require(pack.value().notes.size() <= mostNotes, "the notes are bounded");
    const qsizetype lines = text.count('\n') + 1;
    for (const ImportNote &note : pack.value().notes)
        require(note.line >= 0 && note.line <= lines, "a note has its line", note.text);
    for (const QString &file : pack.value().files.keys())
        require(!file.contains(u".."_s) && !file.startsWith(u'/'), "a file stays in the pack", file);
    require(!writePack(pack.value(), folder.filePath(u"pack"_s)), "a pack can be written");
    const Catalogue catalogue = Catalogue::load(folder.filePath(u"pack"_s));
    for (const Problem &problem : catalogue.problems())
        require(false, "what is imported passes the check", problem.toString());
    return 0;
}
