// SPDX-License-Identifier: MIT
#include "ImportedGuide.h"

#include "GuideBounds.h"
#include "GuideText.h"
#include "ImportedNames.h"
#include "ImportedPictures.h"
#include "ImportedSheet.h"
#include "ImportedText.h"
#include "PackRules.h"
#include "ProgramLimits.h"
#include "ProgramName.h"
#include "TextMarks.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int lastOrder = 900; ///< after the mail programs that are built in
constexpr qsizetype maximumImportedSteps = 50;
constexpr qsizetype longestNoted = 200; ///< in a note

QJsonObject boxObject(int tlsPort)
{
    return {{u"ticked"_s, QJsonObject{{QString::number(tlsPort), u"tls"_s}, {u"*"_s, u"unknown"_s}}},
        {u"unticked"_s, QJsonObject{{u"*"_s, u"unknown"_s}}}};
}

/// \a title as a pack may have it. Where it is cut, that is named.
QString label(const QString &title, int line, QList<ImportNote> &notes)
{
    QString text = labelFrom(title);
    if (text != title.simplified())
        notes.append({ImportNote::Kind::ToDo, line,
            u"the end of a title was left out: the most is %1 characters"_s.arg(maximumLabel)});
    return text;
}

QString listed(const QList<Protocol> &protocols)
{
    QStringList names;
    for (const Protocol protocol : protocols)
        names.append(nameOf(protocol));
    return names.join(u" and "_s);
}

} // namespace

ImportedGuide::ImportedGuide(
    const WrittenGuide &guide, const QList<ImportedStep> &steps, const QList<ImportedOffer> &offers)
    : m_guide(guide)
    , m_written(steps)
    , m_offers(offers)
    , m_id(packIdFrom(guide.slug.isEmpty() ? guide.title : guide.slug))
{
}

std::optional<Problem> ImportedGuide::problem() const
{
    if (m_written.isEmpty())
        return Problem{
            m_guide.file, 0, u"no step: there is neither a heading with something below it, nor a server"_s};
    return std::nullopt;
}

void ImportedGuide::addTo(ImportedPack &pack)
{
    pack.notes.append({ImportNote::Kind::Understood, 0,
        u"guide \"%1\" in \"%2\": %3 steps"_s.arg(
            m_guide.title, m_guide.language, QString::number(qMin(m_written.size(), maximumImportedSteps)))});
    chooseProtocols(pack);
    noteBoxes(pack);
    for (const ImportedStep &step : m_written.mid(0, maximumImportedSteps))
        addStep(step, pack);
    for (const ImportedStep &step : m_written.mid(maximumImportedSteps))
        pack.notes.append({ImportNote::Kind::ToDo, step.section.line,
            u"step \"%1\" was left out: the most is %2"_s.arg(step.title).arg(maximumImportedSteps)});
    addTexts(pack);
    pack.files.insert(folder() + u"/guide.json"_s, QJsonDocument(object()).toJson(QJsonDocument::Indented));
    pack.notes.append({ImportNote::Kind::ToDo, 0,
        u"%1/guide.json: say what the SSL box does (\"ssl\"); until then it counts as unknown"_s.arg(
            folder())});
    pack.notes.append({ImportNote::Kind::ToDo, 0,
        u"%1/guide.json: say what the mail program runs on (\"systems\"), and where each fact stands (\"sources\")"_s
            .arg(folder())});
}

void ImportedGuide::chooseProtocols(ImportedPack &pack)
{
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3}) {
        if (std::any_of(m_offers.begin(), m_offers.end(),
                [protocol](const ImportedOffer &offer) { return offer.serves(protocol); }))
            m_protocols.append(protocol);
    }
    const ProgramLimits limits = ProgramLimits::of(m_guide);
    const bool isOnlyImap = limits.onlyImapLine > 0 && !m_protocols.contains(Protocol::Pop3);
    if (isOnlyImap)
        m_protocols = {Protocol::Imap};
    if (m_protocols.isEmpty())
        m_protocols = {Protocol::Imap, Protocol::Pop3};
    if (isOnlyImap)
        pack.notes.append(
            {ImportNote::Kind::Understood, limits.onlyImapLine, u"this mail program can do IMAP only"_s});
    if (limits.notExchangeLine > 0)
        pack.notes.append(
            {ImportNote::Kind::Understood, limits.notExchangeLine, u"not for Exchange accounts"_s});
    else if (limits.exchangeLine > 0 && m_offers.isEmpty())
        pack.notes.append({ImportNote::Kind::ToDo, limits.exchangeLine,
            u"the guide speaks of Exchange: say in guide.json how one signs in there (\"exchange\")"_s});
    pack.notes.append({ImportNote::Kind::Understood, 0, u"protocols: %1"_s.arg(listed(m_protocols))});
}

void ImportedGuide::noteBoxes(ImportedPack &pack) const
{
    for (const ImportedStep &step : m_written) {
        for (const WrittenBox &box : step.facts.boxes)
            pack.notes.append({ImportNote::Kind::Understood, box.line,
                u"box %1: %2"_s.arg(idOf(box.field), box.ticked ? u"ticked"_s : u"not ticked"_s)});
    }
}

void ImportedGuide::addStep(const ImportedStep &written, ImportedPack &pack)
{
    const SectionFacts &facts = written.facts;
    const QString base = packIdFrom(written.title);
    QString id = base;
    for (int i = 2; m_stepIds.contains(id); ++i)
        id = u"%1-%2"_s.arg(base, QString::number(i));
    m_stepIds.append(id);
    const auto mentions = [&facts](Field field) {
        return std::any_of(facts.labels.begin(), facts.labels.end(),
            [field](const WrittenLabel &label) { return label.field == field; });
    };
    QJsonArray pages;
    if (mentions(Field::EmailAddress) || mentions(Field::Password))
        pages.append(idOf(Page::Account));
    if (!facts.servers.isEmpty()) {
        for (const Page page : {Page::Protocol, Page::Servers, Page::Authentication})
            pages.append(idOf(page));
    }
    QJsonObject step{{u"id"_s, id}, {u"pages"_s, pages},
        {u"title"_s, label(written.title, written.section.line, pack.notes)}};
    pack.notes.append(
        {ImportNote::Kind::Understood, written.section.line, u"step \"%1\""_s.arg(written.title)});
    addPictures(written.section, m_guide, folder(), step, pack);
    m_steps.append(step);
    m_text += u"## %1\n\n%2\n\n"_s.arg(id, boundedText(written, pack));
}

QString ImportedGuide::boundedText(const ImportedStep &step, ImportedPack &pack) const
{
    const auto hasWords = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    };
    QString text;
    GuideBounds bounds;
    // Its heading belongs to the section, with the empty lines around it and at the end of the file.
    for (const QString &line : {u"## "_s + m_stepIds.constLast(), QString(), QString(), QString()})
        static_cast<void>(bounds.problemWithLine(line));
    qsizetype mentions = 0;
    MarkupFinds finds;
    const QString whole = importedText(step.section, step.facts, m_offers.size() < 2, finds);
    for (const WrittenLink &link : std::as_const(finds.links)) {
        if (!link.isInText)
            pack.notes.append(leftOutLink(link.address, step.section.line));
    }
    for (const QString &line : whole.split(u'\n')) {
        mentions += line.count(u"{{"_s);
        if (const QString reason = GuideText::problemWithLine(line); !reason.isEmpty()) {
            pack.notes.append({ImportNote::Kind::ToDo, step.section.line,
                u"a line of step \"%1\" was left out: %2: %3"_s.arg(
                    step.title.left(longestNoted), reason, bareText(line).left(longestNoted))});
            continue;
        }
        const QString reason =
            mentions > maximumMentions ? u"too many values"_s : bounds.problemWithLine(line);
        if (!reason.isEmpty()) {
            pack.notes.append({ImportNote::Kind::ToDo, step.section.line,
                u"the end of step \"%1\" was left out: %2"_s.arg(step.title.left(longestNoted), reason)});
            break;
        }
        text += line + u'\n';
    }
    if (hasWords(text))
        return text.trimmed();
    const QString title = labelFrom(bareText(step.title));
    return hasWords(title) && GuideText::problemWithLine(title).isEmpty() ? title : u"…1"_s;
}

void ImportedGuide::addTexts(ImportedPack &pack) const
{
    const QByteArray text = m_text.toUtf8();
    pack.files.insert(u"%1/guide.%2.md"_s.arg(folder(), m_guide.language), text);
    if (m_guide.language == u"en")
        return;
    pack.files.insert(folder() + u"/guide.en.md"_s, text);
    pack.notes.append({ImportNote::Kind::ToDo, 0,
        u"%1/guide.en.md: translate it into English; until then it holds the text in \"%2\""_s.arg(
            folder(), m_guide.language)});
}

QJsonObject ImportedGuide::object() const
{
    QJsonArray protocols;
    QJsonObject ssl{{u"smtp"_s, boxObject(465)}};
    for (const Protocol protocol : m_protocols) {
        protocols.append(idOf(protocol));
        ssl[idOf(protocol)] = boxObject(protocol == Protocol::Imap ? 993 : 995);
    }
    QJsonArray steps;
    for (const QJsonObject &step : m_steps)
        steps.append(step);
    QJsonObject guide{{u"order"_s, lastOrder}, {u"name"_s, labelFrom(programName(m_guide))},
        {u"summary"_s, labelFrom(m_guide.title)}, {u"protocols"_s, protocols}, {u"ssl"_s, ssl},
        {u"sheet"_s, importedSheet(m_written)}, {u"steps"_s, steps}};
    if (!m_protocols.contains(Protocol::Pop3))
        guide[u"whyNotPop3"_s] = both(
            u"This mail program can only do IMAP."_s, u"Ce logiciel de messagerie ne connaît que l’IMAP."_s);
    return guide;
}

} // namespace Facteur
