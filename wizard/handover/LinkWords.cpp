// SPDX-License-Identifier: MIT
#include "LinkWords.h"

using namespace Qt::StringLiterals;

namespace Facteur {

QString LinkWords::marked(const QString &words, const LocalLink &link, const QString &language)
{
    const QString other = link.otherLanguage(language);
    if (other.isEmpty())
        return words;
    const QMap<QString, QString> known{
        {u"en"_s, tr("%1 (in English)")},
        {u"fr"_s, tr("%1 (in French)")},
        {u"de"_s, tr("%1 (in German)")},
        {u"es"_s, tr("%1 (in Spanish)")},
        {u"it"_s, tr("%1 (in Italian)")},
        {u"pl"_s, tr("%1 (in Polish)")},
        {u"pt"_s, tr("%1 (in Portuguese)")},
        {u"ru"_s, tr("%1 (in Russian)")},
    };
    return known.value(other, tr("%1 (in another language)")).arg(words);
}

QString LinkWords::sentence(const LocalLink &link, const QString &language)
{
    const QString other = link.otherLanguage(language);
    if (other.isEmpty())
        return {};
    const QMap<QString, QString> known{
        {u"en"_s, tr("The page is in English.")},
        {u"fr"_s, tr("The page is in French.")},
        {u"de"_s, tr("The page is in German.")},
        {u"es"_s, tr("The page is in Spanish.")},
        {u"it"_s, tr("The page is in Italian.")},
        {u"pl"_s, tr("The page is in Polish.")},
        {u"pt"_s, tr("The page is in Portuguese.")},
        {u"ru"_s, tr("The page is in Russian.")},
    };
    return known.value(other, tr("The page is in another language."));
}

} // namespace Facteur
