// SPDX-License-Identifier: MIT
#include "GuideFacts.h"

#include "CleanUp.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr auto ignoreCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, ignoreCase);
}

bool has(const QString &text, const QRegularExpression &expression)
{
    return expression.match(text).hasMatch();
}

/// Reads a section word by word. What a number or a name belongs to is known from the words before it.
class FactScanner
{
public:
    explicit FactScanner(const WrittenSection &section)
        : m_section(section)
    {
    }

    SectionFacts scan()
    {
        for (const WrittenLine &line : m_section.lines) {
            const QString text = withoutMarkup(line.text);
            if (text.startsWith(u'>'))
                continue;
            if (text.startsWith(u'|')) {
                scanRow(line.number, text);
                continue;
            }
            static const QRegularExpression sentenceEnd(u"(?<=[.!?])[*\\s]+(?=[\\p{Lu}*\"])"_s);
            for (const QString &sentence : text.split(sentenceEnd))
                scanSentence(line.number, sentence);
            scanLabel(line.number, text);
        }
        applyFlags();
        const bool severalPorts = m_facts.all(Field::IncomingPort).size() > 1;
        static const QRegularExpression recap = words(u"\\b(rappel|recap|reminder|summary)"_s);
        m_facts.isRecap = m_section.pictures.isEmpty() && (severalPorts || has(m_section.title, recap));
        return m_facts;
    }

private:
    [[nodiscard]] Field host() const
    {
        return m_side == Side::Outgoing ? Field::OutgoingHost : Field::IncomingHost;
    }
    [[nodiscard]] Field port() const
    {
        return m_side == Side::Outgoing ? Field::OutgoingPort : Field::IncomingPort;
    }

    void noteSide(const QString &text)
    {
        static const QRegularExpression outgoing = words(u"\\b(sortante?|outgoing|envoi|sending|smtp)\\b"_s);
        static const QRegularExpression incoming = words(u"\\b(entrante?|incoming|réception|receiving)\\b"_s);
        if (has(text, incoming))
            m_side = Side::Incoming;
        else if (has(text, outgoing))
            m_side = Side::Outgoing;
    }

    /// A sentence that insists, or that says which ports go with SSL, or that gives values.
    void scanSentence(int line, const QString &text)
    {
        static const QRegularExpression insists =
            words(u"\\b(impérativement|obligatoire(ment)?|mandatory|must|compulsory)\\b"_s);
        static const QRegularExpression number(u"(?<![\\w.,/-])(\\d{2,5})(?![\\w,/-]|\\.\\d)"_s);
        static const QRegularExpression portWord = words(u"\\bports?\\b"_s);
        static const QRegularExpression off =
            words(u"\\b(désactivée?|disabled|off|sans|without|not ticked|non cochée?)\\b"_s);
        QList<WrittenValue> numbers;
        if (has(text, portWord)) {
            for (auto found = number.globalMatch(text); found.hasNext();)
                numbers.append({port(), line, found.next().captured(1), {}});
        }
        const bool isGiven = text.contains(u':') || text.contains(u'"');
        if (!numbers.isEmpty() && has(text, insists)) {
            noteSide(text);
            for (WrittenValue value : std::as_const(numbers)) {
                value.field = port();
                m_facts.mandatory.append(value);
            }
        } else if (!numbers.isEmpty() && !isGiven && has(text, words(u"\\bssl\\b"_s))) {
            for (WrittenValue value : std::as_const(numbers)) {
                value.ssl = !has(text, off);
                m_flags.append(value);
            }
        } else {
            scanValues(line, text);
        }
    }

    void scanValues(int line, const QString &text)
    {
        static const QRegularExpression token = words(
            u"(?<host>(?<![\\w@./-])[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+){2,}(?![\\w@])"
            "|(?<=[*`])[a-z0-9][a-z0-9-]*\\.[a-z][a-z0-9-]+(?=[*`]))"
            "|(?<side>\\b(?:entrante?|incoming|réception|receiving|sortante?|outgoing|envoi|sending|smtp)\\b)"
            "|(?<protocol>\\b(?:pop3?|imap4?)\\b(?![.\\w]))|(?<port>\\bports?\\b)"
            "|(?<number>(?<![\\w.,/-])\\d{2,5}(?![\\w,/-]|\\.\\d))"_s);
        bool expectsPort = false;
        for (auto found = token.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const auto caught = [&match](const QString &name) { return match.capturedLength(name) > 0; };
            if (caught(u"side"_s)) {
                noteSide(match.captured());
            } else if (caught(u"port"_s)) {
                expectsPort = true;
            } else if (caught(u"protocol"_s)) {
                m_facts.values.append({Field::IncomingProtocol, line, match.captured(), {}});
            } else if (caught(u"host"_s)) {
                m_facts.values.append({host(), line, match.captured(), {}});
                expectsPort = false;
            } else if (expectsPort && match.captured().toInt() <= 0xffff) {
                m_facts.values.append({port(), line, match.captured(), {}});
            }
        }
    }

    /// A row of a table of ports: which column is for SSL, its head says.
    void scanRow(int line, const QString &text)
    {
        static const QRegularExpression off = words(u"désactiv|disabled|\\boff\\b|sans|without|not ticked"_s);
        const QStringList cells = text.split(u'|');
        if (text.contains(u"ssl"_s, Qt::CaseInsensitive)) {
            m_columns.clear();
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (cells.at(i).contains(u"ssl"_s, Qt::CaseInsensitive))
                    m_columns.insert(i, !has(cells.at(i), off));
            }
            return;
        }
        noteSide(text);
        for (auto column = m_columns.cbegin(); column != m_columns.cend(); ++column) {
            const QString number = bareText(cells.value(column.key()));
            bool isNumber = false;
            if (number.toUShort(&isNumber) > 0 && isNumber)
                m_facts.values.append({port(), line, number, column.value()});
        }
    }

    /// "Label: value", or a box that has to be ticked.
    void scanLabel(int line, const QString &text)
    {
        static const QRegularExpression box = words(u"\\b(dé)?coch|\\b(un)?(tick|check)"_s);
        static const QRegularExpression no = words(u"décoch|untick|uncheck|\\bnot\\b|\\bpas\\b"_s);
        static const QRegularExpression bullet(u"\\A\\s*[-*+]\\s+"_s);
        const QString bare = QString(text).remove(bullet);
        const qsizetype colon = bare.indexOf(u':');
        if (colon < 0)
            return;
        const bool isBox = has(bare, box);
        const bool labelComesLast = isBox && has(bare.left(colon), box);
        const QString label = bareText(labelComesLast ? bare.mid(colon + 1) : bare.left(colon));
        const auto field = fieldOf(label, line);
        if (!field || label.isEmpty())
            return;
        m_facts.labels.append({*field, line, label});
        const bool isTick = *field == Field::IncomingSsl || *field == Field::OutgoingSsl
            || *field == Field::OutgoingAuthentication || *field == Field::SameCredentials;
        if (isBox && isTick)
            m_facts.boxes.append({*field, line, !has(bare, no)});
    }

    [[nodiscard]] std::optional<Field> fieldOf(const QString &label, int line)
    {
        static const QRegularExpression same = words(u"\\b(mêmes?|same)\\b"_s);
        static const QRegularExpression authentication = words(u"authenti"_s);
        static const QRegularExpression user =
            words(u"identifiant|nom d.utilisateur|nom de compte|user ?name|login|account name"_s);
        noteSide(label);
        const bool isOut = m_side == Side::Outgoing;
        if (has(label, same))
            return Field::SameCredentials;
        if (has(label, words(u"\\bssl\\b|\\btls\\b"_s)))
            return isOut ? Field::OutgoingSsl : Field::IncomingSsl;
        if (has(label, authentication))
            return Field::OutgoingAuthentication;
        for (const Field field : {host(), port(), Field::IncomingProtocol}) {
            const auto isHere = [field, line](const WrittenValue &value) {
                return value.line == line && value.field == field;
            };
            if (std::any_of(m_facts.values.begin(), m_facts.values.end(), isHere))
                return field;
        }
        if (has(label, user))
            return Field::IncomingUserName;
        if (has(label, words(u"mot de passe|password"_s)))
            return Field::Password;
        if (has(label, words(u"mail|messagerie|courriel"_s)) && has(label, words(u"adresse|address"_s)))
            return Field::EmailAddress;
        if (has(label, words(u"nom complet|display name|your name|votre nom"_s)))
            return Field::DisplayName;
        return std::nullopt;
    }

    /// What was said of ports in general goes to where they were given.
    void applyFlags()
    {
        for (WrittenValue &value : m_facts.values) {
            for (const WrittenValue &flag : std::as_const(m_flags)) {
                if (!value.ssl && flag.text == value.text)
                    value.ssl = flag.ssl;
            }
        }
    }

    const WrittenSection &m_section;
    SectionFacts m_facts;
    Side m_side = Side::Incoming;
    QMap<qsizetype, bool> m_columns; ///< of the table: with SSL or without
    QList<WrittenValue> m_flags;
};

} // namespace

SectionFacts factsOf(const WrittenSection &section)
{
    return FactScanner(section).scan();
}

} // namespace Facteur
