// SPDX-License-Identifier: MIT
#include "ImportedGuide.h"

#include "ImportedNames.h"
#include "ImportedSheet.h"
#include "ImportedText.h"
#include "PackRules.h"
#include "Picture.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int lastOrder = 900; ///< after the mail programs that are built in
constexpr qsizetype maximumImportedSteps = 50;

using Kind = ImportNote::Kind;

QJsonObject boxObject(int tlsPort)
{
    return {{u"ticked"_s, QJsonObject{{QString::number(tlsPort), u"tls"_s}, {u"*"_s, u"unknown"_s}}},
        {u"unticked"_s, QJsonObject{{u"*"_s, u"unknown"_s}}}};
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
        names.append(QString(idOf(protocol)).toUpper());
    return names.join(u" and "_s);
}

} // namespace

ImportedGuide::ImportedGuide(const WrittenGuide &guide, const QList<SectionFacts> &facts,
    const QMap<Protocol, ImportedServer> &servers)
    : m_guide(guide)
    , m_facts(facts)
    , m_servers(servers)
    , m_id(packIdFrom(guide.slug.isEmpty() ? guide.title : guide.slug))
{
    for (qsizetype i = 0; i < guide.sections.size(); ++i) {
        if (guide.sections.at(i).level == 3 && !facts.at(i).isRecap)
            m_sections.append(i);
    }
}

std::optional<Problem> ImportedGuide::problem() const
{
    if (m_guide.title.isEmpty())
        return Problem{m_guide.file, 1, u"a front matter (--- … ---) with a \"title\" is missing"_s};
    if (m_sections.isEmpty())
        return Problem{m_guide.file, 0, u"no step: a step begins with a ### heading"_s};
    if (m_sections.size() > maximumImportedSteps)
        return Problem{m_guide.file, m_guide.sections.at(m_sections.at(maximumImportedSteps)).line,
            u"too many steps: the most is %1"_s.arg(maximumImportedSteps)};
    return std::nullopt;
}

void ImportedGuide::addTo(ImportedPack &pack)
{
    pack.notes.append({Kind::Understood, 0,
        u"guide \"%1\" in \"%2\": %3 steps"_s.arg(
            m_guide.title, m_guide.language, QString::number(m_sections.size()))});
    chooseProtocols(pack);
    noteBoxes(pack);
    for (const qsizetype section : std::as_const(m_sections))
        addStep(section, pack);
    addTexts(pack);
    pack.files.insert(folder() + u"/guide.json"_s, QJsonDocument(object()).toJson(QJsonDocument::Indented));
    pack.notes.append({Kind::ToDo, 0,
        u"%1/guide.json: say what the SSL box does (\"ssl\"); until then it counts as unknown"_s.arg(
            folder())});
}

void ImportedGuide::chooseProtocols(ImportedPack &pack)
{
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3}) {
        if (m_servers.contains(protocol))
            m_protocols.append(protocol);
    }
    if (m_protocols.isEmpty())
        m_protocols = {Protocol::Imap, Protocol::Pop3};
    for (const WrittenSection &section : m_guide.sections) {
        for (const WrittenLine &line : section.lines)
            noteLimits(line, pack);
    }
    pack.notes.append({Kind::Understood, 0, u"protocols: %1"_s.arg(listed(m_protocols))});
}

void ImportedGuide::noteLimits(const WrittenLine &line, ImportedPack &pack)
{
    static const QRegularExpression imapOnly(u"\\b(uniquement|seulement|seule|only)\\b[^.]{0,80}\\bIMAP\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notExchange(
        u"\\b(pas|not)\\b[^.]{0,80}\\bExchange\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (imapOnly.match(line.text).hasMatch()) {
        m_protocols = {Protocol::Imap};
        pack.notes.append({Kind::Understood, line.number, u"this mail program can do IMAP only"_s});
    }
    if (notExchange.match(line.text).hasMatch())
        pack.notes.append({Kind::Understood, line.number, u"not for Exchange accounts"_s});
}

void ImportedGuide::noteBoxes(ImportedPack &pack) const
{
    for (const qsizetype section : m_sections) {
        for (const WrittenBox &box : m_facts.at(section).boxes)
            pack.notes.append({Kind::Understood, box.line,
                u"box %1: %2"_s.arg(idOf(box.field), box.ticked ? u"ticked"_s : u"not ticked"_s)});
    }
}

void ImportedGuide::addStep(qsizetype index, ImportedPack &pack)
{
    const WrittenSection &section = m_guide.sections.at(index);
    const SectionFacts &facts = m_facts.at(index);
    const QString base = packIdFrom(section.title);
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
    if (!facts.all(Field::IncomingHost).isEmpty() || !facts.all(Field::OutgoingHost).isEmpty()) {
        for (const Page page : {Page::Protocol, Page::Servers, Page::Authentication})
            pages.append(idOf(page));
    }
    QJsonObject step{{u"id"_s, id}, {u"pages"_s, pages}, {u"title"_s, labelFrom(section.title)}};
    pack.notes.append({Kind::Understood, section.line, u"step \"%1\""_s.arg(section.title)});
    addPicture(section, step, pack);
    m_steps.append(step);
    const QString text = importedText(section, facts);
    m_text += u"## %1\n\n%2\n\n"_s.arg(id, text.isEmpty() ? section.title : text);
}

/// A step has one picture, so the first that can be taken.
void ImportedGuide::addPicture(const WrittenSection &section, QJsonObject &step, ImportedPack &pack)
{
    const QString beside = QFileInfo(m_guide.file).absolutePath();
    for (const WrittenPicture &picture : section.pictures) {
        const QFileInfo file(beside + u'/' + picture.path);
        const QString name = file.completeBaseName();
        QString ending = file.suffix().toLower();
        if (ending == u"jpeg")
            ending = u"jpg"_s;
        const QString reason = problemWithSource(beside, file, ending, pack);
        if (!reason.isEmpty() || step.contains(u"picture"_s)) {
            pack.notes.append({Kind::ToDo, picture.line,
                u"picture %1 was left out: %2"_s.arg(
                    picture.path, reason.isEmpty() ? u"the step has one already"_s : reason)});
            continue;
        }
        const QSize size = sizeOfPicture(file.filePath()).boundedTo({10'000, 10'000});
        step[u"picture"_s] = name;
        step[u"size"_s] = QJsonArray{size.width(), size.height()};
        QStringList languages{u"en"_s, m_guide.language};
        languages.removeDuplicates();
        for (const QString &language : std::as_const(languages)) {
            const QString target = u"%1/images/%2/%3.%4"_s.arg(folder(), language, name, ending);
            const bool isThere = std::any_of(pack.pictures.begin(), pack.pictures.end(),
                [&target](const ImportedPicture &other) { return other.target == target; });
            if (!isThere)
                pack.pictures.append({file.filePath(), target});
        }
        pack.notes.append({Kind::Understood, picture.line, u"picture %1"_s.arg(picture.path)});
        pack.notes.append({Kind::ToDo, picture.line,
            u"%1/guide.json: add the rectangles of picture %2, where the person's values go (\"fields\")"_s
                .arg(folder(), name)});
    }
}

void ImportedGuide::addTexts(ImportedPack &pack) const
{
    const QByteArray text = m_text.toUtf8();
    pack.files.insert(u"%1/guide.%2.md"_s.arg(folder(), m_guide.language), text);
    if (m_guide.language == u"en")
        return;
    pack.files.insert(folder() + u"/guide.en.md"_s, text);
    pack.notes.append({Kind::ToDo, 0,
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
    QJsonObject guide{{u"order"_s, lastOrder}, {u"name"_s, labelFrom(m_guide.title.section(u" - "_s, 0, 0))},
        {u"summary"_s, m_guide.title}, {u"protocols"_s, protocols}, {u"ssl"_s, ssl},
        {u"sheet"_s, importedSheet(m_sections, m_facts)}, {u"steps"_s, steps}};
    if (!m_protocols.contains(Protocol::Pop3))
        guide[u"whyNotPop3"_s] = both(
            u"This mail program can only do IMAP."_s, u"Ce logiciel de messagerie ne connaît que l’IMAP."_s);
    return guide;
}

} // namespace Facteur
