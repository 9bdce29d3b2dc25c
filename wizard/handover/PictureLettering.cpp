// SPDX-License-Identifier: MIT
#include "PictureLettering.h"

#include <QTransform>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QStringList familiesOf(const Guide &guide)
{
    const QStringList others{
        u"Open Sans"_s, u"Noto Sans"_s, u"Liberation Sans"_s, u"Arial"_s, u"sans-serif"_s};
    if (guide.systems.contains(System::Windows) || guide.systems.contains(System::Linux))
        return QStringList{u"Segoe UI"_s} + others;
    if (guide.systems.contains(System::MacOs) || guide.systems.contains(System::Ios))
        return QStringList{u"Helvetica Neue"_s, u"Helvetica"_s} + others;
    if (guide.systems.contains(System::Android))
        return QStringList{u"Roboto"_s} + others;
    return QStringList{u"Segoe UI"_s} + others;
}

} // namespace

PictureLettering::PictureLettering(const Guide &guide)
    : m_families(familiesOf(guide))
{
}

QFont PictureLettering::font(qreal pixelSize, int weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

bool PictureLettering::prepare(const QList<PictureWords> &words, const QString &language)
{
    if (language == m_language && words == m_words)
        return false;
    m_words = words;
    m_language = language;
    m_laidOut.clear();
    for (const PictureWords &each : words)
        m_laidOut.emplace_back(each, language, font(each.pixelSize * LaidOutWords::fineness, each.weight));
    return true;
}

void PictureLettering::draw(QPainter &painter, const QTransform &toPlace) const
{
    for (std::size_t i = 0; i < m_laidOut.size(); ++i)
        m_laidOut[i].draw(painter, toPlace.mapRect(m_words.at(static_cast<qsizetype>(i)).rectangle));
}

} // namespace Facteur
