// SPDX-License-Identifier: MIT
#include "ImportedGuide.h"

#include "ImportedText.h"
#include "PackRules.h"
#include "Picture.h"

#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int lastOrder = 900; ///< after the mail programs that are built in
constexpr qsizetype maximumSteps = 50;

using Kind = ImportNote::Kind;

struct SheetField
{
    int group; ///< 0: the account, 1: incoming, 2: outgoing
    Field field;
    QLatin1StringView english; ///< where the guide has no label of its own
    const char16_t *french;
};

constexpr std::array<SheetField, 13> sheetFields{{
    {0, Field::DisplayName, "Your name"_L1, u"Votre nom"},
    {0, Field::EmailAddress, "E-mail address"_L1, u"Adresse de messagerie"},
    {0, Field::Password, "Password"_L1, u"Mot de passe"},
    {1, Field::IncomingProtocol, "Kind of incoming server"_L1, u"Type de serveur entrant"},
    {1, Field::IncomingHost, "Incoming server"_L1, u"Serveur entrant"},
    {1, Field::IncomingPort, "Port"_L1, u"Port"},
    {1, Field::IncomingSsl, "Incoming server: SSL"_L1, u"Serveur entrant : SSL"},
    {1, Field::IncomingUserName, "User name"_L1, u"Nom d’utilisateur"},
    {2, Field::OutgoingHost, "Outgoing server"_L1, u"Serveur sortant"},
    {2, Field::OutgoingPort, "Port"_L1, u"Port"},
    {2, Field::OutgoingSsl, "Outgoing server: SSL"_L1, u"Serveur sortant : SSL"},
    {2, Field::OutgoingAuthentication, "Outgoing server: authentication"_L1,
        u"Serveur sortant : authentification"},
    {2, Field::SameCredentials, "The same name and password for sending"_L1,
        u"Mêmes identifiants pour l’envoi"},
}};

QJsonObject both(const QString &english, const QString &french)
{
    return {{u"en"_s, english}, {u"fr"_s, french}};
}

QJsonObject boxObject(int tlsPort)
{
    return {{u"ticked"_s, QJsonObject{{QString::number(tlsPort), u"tls"_s}, {u"*"_s, u"unknown"_s}}},
        {u"unticked"_s, QJsonObject{{u"*"_s, u"unknown"_s}}}};
}

QString listed(const QList<Protocol> &protocols)
{
    QStringList names;
    for (const Protocol protocol : protocols)
        names.append(QString(idOf(protocol)).toUpper());
    return names.join(u" and "_s);
}

} // namespace

QString packIdFrom(const QString &text)
{
    static const QRegularExpression mark(u"\\p{M}"_s);
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"\\A-+|-+\\z"_s);
    QString id = text.normalized(QString::NormalizationForm_D).remove(mark).toLower();
    id = id.replace(other, u"-"_s).remove(ends).left(60).remove(ends);
    return id.isEmpty() ? u"imported"_s : id;
}

ImportedGuide::ImportedGuide(const WrittenGuide &guide, const QList<SectionFacts> &facts,
    const QMap<Protocol, ProviderServer> &servers)
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
    if (m_sections.size() > maximumSteps)
        return Problem{m_guide.file, m_guide.sections.at(m_sections.at(maximumSteps)).line,
            u"too many steps: the most is %1"_s.arg(maximumSteps)};
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
        id = u"%1-%2"_s.arg(base).arg(i);
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
    QJsonObject step{{u"id"_s, id}, {u"pages"_s, pages}, {u"title"_s, section.title}};
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
        QString reason = problemWithPictureName(name);
        if (reason.isEmpty() && ending != u"png" && ending != u"jpg")
            reason = u"neither PNG nor JPEG"_s;
        if (reason.isEmpty())
            reason = file.exists() ? problemWithPicture(beside, file.filePath()) : u"not beside the guide"_s;
        if (!reason.isEmpty() || step.contains(u"picture"_s)) {
            pack.notes.append({Kind::ToDo, picture.line,
                u"picture %1 was left out: %2"_s.arg(
                    picture.path, reason.isEmpty() ? u"the step has one already"_s : reason)});
            continue;
        }
        const QSize size = QImageReader(file.filePath()).size().boundedTo({10'000, 10'000});
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

QJsonArray ImportedGuide::sheet() const
{
    const std::array<QJsonObject, 3> titles{both(u"Account"_s, u"Compte"_s),
        both(u"Incoming server"_s, u"Serveur entrant"_s), both(u"Outgoing server"_s, u"Serveur sortant"_s)};
    QJsonArray groups;
    for (int group = 0; group < 3; ++group) {
        QJsonArray lines;
        for (const SheetField &each : sheetFields) {
            if (each.group != group)
                continue;
            QJsonValue label = both(each.english, QString::fromUtf16(each.french));
            for (auto section = m_sections.crbegin(); section != m_sections.crend(); ++section) {
                for (const WrittenLabel &own : m_facts.at(*section).labels) {
                    if (own.field == each.field && problemWithText(own.text).isEmpty())
                        label = own.text;
                }
            }
            lines.append(QJsonObject{{u"field"_s, idOf(each.field)}, {u"label"_s, label}});
        }
        groups.append(
            QJsonObject{{u"title"_s, titles.at(static_cast<std::size_t>(group))}, {u"lines"_s, lines}});
    }
    return groups;
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
    QJsonObject guide{{u"order"_s, lastOrder}, {u"name"_s, m_guide.title.section(u" - "_s, 0, 0)},
        {u"summary"_s, m_guide.title}, {u"protocols"_s, protocols}, {u"ssl"_s, ssl}, {u"sheet"_s, sheet()},
        {u"steps"_s, steps}};
    if (!m_protocols.contains(Protocol::Pop3))
        guide[u"whyNotPop3"_s] = both(
            u"This mail program can only do IMAP."_s, u"Ce logiciel de messagerie ne connaît que l’IMAP."_s);
    return guide;
}

} // namespace Facteur
