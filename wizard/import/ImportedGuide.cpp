// SPDX-License-Identifier: MIT
#include "ImportedGuide.h"

#include "GuideBounds.h"
#include "ImportedNames.h"
#include "ImportedSheet.h"
#include "ImportedText.h"
#include "PackRules.h"
#include "Picture.h"
#include "ProgramLimits.h"
#include "ProgramName.h"
#include "TextMarks.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int lastOrder = 900; ///< after the mail programs that are built in
constexpr qsizetype maximumImportedSteps = 50;
constexpr qsizetype longestPath = 200; ///< in a note
constexpr int largestPictureSide = 10'000; ///< in a guide.json

QJsonObject boxObject(int tlsPort)
{
    return {{u"ticked"_s, QJsonObject{{QString::number(tlsPort), u"tls"_s}, {u"*"_s, u"unknown"_s}}},
        {u"unticked"_s, QJsonObject{{u"*"_s, u"unknown"_s}}}};
}

QString endingOf(const QFileInfo &file)
{
    const QString ending = file.suffix().toLower();
    return ending == u"jpeg" ? u"jpg"_s : ending;
}

/// Whether another picture has the name already: a guide tells pictures apart by it, whatever the ending.
bool isTaken(const QFileInfo &source, const ImportedPack &pack)
{
    return std::any_of(pack.pictures.begin(), pack.pictures.end(), [&source](const ImportedPicture &other) {
        const QString taken = QFileInfo(other.target).completeBaseName();
        return taken.compare(source.completeBaseName(), Qt::CaseInsensitive) == 0
            && QFileInfo(other.source) != source;
    });
}

/// Why \a file cannot become a picture of \a pack.
QString problemWithSource(
    const QString &folder, const QFileInfo &file, const QString &ending, const ImportedPack &pack)
{
    QString reason = problemWithPictureName(file.completeBaseName());
    if (reason.isEmpty() && ending != u"png" && ending != u"jpg")
        reason = u"neither PNG nor JPEG"_s;
    if (reason.isEmpty())
        reason = file.exists() ? problemWithPicture(folder, file.filePath()) : u"not beside the guide"_s;
    return reason.isEmpty() && isTaken(file, pack) ? u"the name is taken"_s : reason;
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
    QJsonObject step{{u"id"_s, id}, {u"pages"_s, pages}, {u"title"_s, labelFrom(written.title)}};
    pack.notes.append(
        {ImportNote::Kind::Understood, written.section.line, u"step \"%1\""_s.arg(written.title)});
    addPicture(written.section, step, pack);
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
    const QString whole = importedText(step.section, step.facts, m_offers.size() < 2);
    for (const QString &line : whole.split(u'\n')) {
        const QString reason = bounds.problemWithLine(line);
        if (!reason.isEmpty()) {
            pack.notes.append({ImportNote::Kind::ToDo, step.section.line,
                u"the end of step \"%1\" was left out: %2"_s.arg(step.title.left(longestPath), reason)});
            break;
        }
        text += line + u'\n';
    }
    if (hasWords(text))
        return text.trimmed();
    return hasWords(step.title) ? labelFrom(bareText(step.title)) : u"…1"_s;
}

/// A step has one picture, so the first that can be taken.
void ImportedGuide::addPicture(const WrittenSection &section, QJsonObject &step, ImportedPack &pack) const
{
    const QString beside = QFileInfo(m_guide.file).absolutePath();
    for (const WrittenPicture &picture : section.pictures) {
        const QFileInfo file(beside + u'/' + picture.path);
        QString reason = problemWithSource(beside, file, endingOf(file), pack);
        if (reason.isEmpty() && step.contains(u"picture"_s))
            reason = u"the step has one already"_s;
        if (reason.isEmpty())
            takePicture(picture, step, pack);
        else
            pack.notes.append({ImportNote::Kind::ToDo, picture.line,
                u"picture %1 was left out: %2"_s.arg(picture.path.left(longestPath), reason)});
    }
}

void ImportedGuide::takePicture(const WrittenPicture &picture, QJsonObject &step, ImportedPack &pack) const
{
    const QFileInfo file(QFileInfo(m_guide.file).absolutePath() + u'/' + picture.path);
    const QString name = file.completeBaseName();
    const QSize size = sizeOfPicture(file.filePath()).boundedTo({largestPictureSide, largestPictureSide});
    step[u"picture"_s] = name;
    step[u"size"_s] = QJsonArray{size.width(), size.height()};
    QStringList languages{u"en"_s, m_guide.language};
    languages.removeDuplicates();
    for (const QString &language : std::as_const(languages)) {
        const QString target = u"%1/images/%2/%3.%4"_s.arg(folder(), language, name, endingOf(file));
        const bool isThere = std::any_of(pack.pictures.begin(), pack.pictures.end(),
            [&target](const ImportedPicture &other) { return other.target == target; });
        if (!isThere)
            pack.pictures.append({file.filePath(), target});
    }
    pack.notes.append({ImportNote::Kind::Understood, picture.line, u"picture %1"_s.arg(picture.path)});
    pack.notes.append({ImportNote::Kind::ToDo, picture.line,
        u"%1/guide.json: add the rectangles of picture %2, where the person's values go (\"fields\")"_s.arg(
            folder(), name)});
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
