// SPDX-License-Identifier: MIT
#include "TranscriptText.h"

using namespace Qt::StringLiterals;

namespace Facteur {

QString TranscriptText::line(const QString &line)
{
    if (line.startsWith(u"S: "_s)) // a server may say the same; that is a quotation
        return line;
    for (const Hidden hidden : allHidden) {
        const QString record = recordOf(hidden);
        if (line.endsWith(record))
            return line.chopped(record.size()) + of(hidden);
    }
    return line;
}

QString TranscriptText::of(Hidden hidden)
{
    switch (hidden) {
    case Hidden::Secret:
        return tr("(a secret was sent)");
    case Hidden::UserName:
        return tr("(the user name was sent)");
    case Hidden::Password:
        return tr("(the password was sent)");
    case Hidden::NameAndPassword:
        return tr("(user name and password were sent)");
    case Hidden::NameAndProof:
        return tr("(the user name and a proof of the password were sent)");
    case Hidden::More:
        return tr("(and more)");
    }
    Q_UNREACHABLE();
}

} // namespace Facteur
