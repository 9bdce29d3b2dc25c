// SPDX-License-Identifier: MIT
#include "LinkWords.h"

using namespace Qt::StringLiterals;

namespace Facteur {

LinkWords::Words LinkWords::wordsOf(const QString &language)
{
    const QMap<QString, Words> known{
        {u"en"_s, {tr("%1 (in English)"), tr("The page is in English.")}},
        {u"fr"_s, {tr("%1 (in French)"), tr("The page is in French.")}},
        {u"de"_s, {tr("%1 (in German)"), tr("The page is in German.")}},
        {u"es"_s, {tr("%1 (in Spanish)"), tr("The page is in Spanish.")}},
        {u"it"_s, {tr("%1 (in Italian)"), tr("The page is in Italian.")}},
        {u"pl"_s, {tr("%1 (in Polish)"), tr("The page is in Polish.")}},
        {u"pt"_s, {tr("%1 (in Portuguese)"), tr("The page is in Portuguese.")}},
        {u"ru"_s, {tr("%1 (in Russian)"), tr("The page is in Russian.")}},
    };
    return known.value(language, {tr("%1 (in another language)"), tr("The page is in another language.")});
}

QString LinkWords::marked(const QString &words, const LocalLink &link, const QString &language)
{
    const QString other = link.otherLanguage(language);
    return other.isEmpty() ? words : wordsOf(other).mark.arg(words);
}

QString LinkWords::sentence(const LocalLink &link, const QString &language)
{
    const QString other = link.otherLanguage(language);
    return other.isEmpty() ? QString() : wordsOf(other).sentence;
}

} // namespace Facteur
