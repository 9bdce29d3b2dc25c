// SPDX-License-Identifier: MIT
#include "TlsText.h"

#include "Languages.h"

using namespace Qt::StringLiterals;

namespace Facteur {

QString TlsText::versionInWords(TlsVersion version)
{
    return u"TLS "_s + idOf(version);
}

CauseText TlsText::of(const SetupModel &model)
{
    const QString program = model.guide().mention.in(Languages::current());
    const TlsVersion newest = model.guide().newestTls.value_or(TlsVersion::Tls13);
    const QString version = versionInWords(newest);
    if (model.proof() == SetupModel::Proof::TlsUnproven)
        return {tr("The servers take these settings, but %1 may be too old").arg(program),
            //: %1: the mail program, %2: as TLS 1.0
            tr("To protect the line, %1 usually knows %2 at most. Whether these servers still take that is "
               "not known.")
                .arg(program, version),
            tr("If it does not connect there, choose another mail program on the first page.")};
    const QString advice = newest < TlsVersion::Tls12
        ? tr(
            "Choose another mail program on the first page. If this one is to stay: an updated Windows 7 can "
            "teach it the newer TLS.")
        : tr("Choose another mail program on the first page.");
    return {tr("The servers and the password are right, but %1 is too old").arg(program),
        //: %1: the mail program, %2: as TLS 1.0
        tr("To protect the line, %1 usually knows %2 at most, and these servers want something newer: it "
           "will "
           "not connect.")
            .arg(program, version),
        advice};
}

} // namespace Facteur
