// SPDX-License-Identifier: MIT
#include "FuzzedSecret.h"

#include "CleanUp.h"
#include "Require.h"
#include "Sasl.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype shortestTelling = 8;
constexpr qsizetype tailLength = 6;
constexpr qsizetype longestName = 20;

struct Credentials
{
    QString userName;
    QString password;
};

Credentials credentials(char choice)
{
    switch (choice) {
    case '0':
        return {u"marie@jardin.example"_s, {}};
    case '2': // IMAP literals, quoting
        return {u"zoé\"@jardin.example"_s, u"sé\"cr\\et 1 Nuß"_s};
    case '3': // no initial response has room for it
        return {u"marie@jardin.example"_s, u"Z"_s + QString(600, u'x') + u"-Y7"_s};
    case '4':
        return {u"m"_s, u"x9Q!"_s};
    case '5': // cannot be sent
        return {u"marie@jardin.example"_s, u"line\r\nbreak-9"_s};
    case '6': // changes when it is cleaned for display
        return {u"marie@jardin.example"_s, u"Ab\u200dc\td\u00e9 \u00a0f\u00adghi\U0001f600jklmnop"_s};
    default:
        return {u"marie@jardin.example"_s, u"correct-Horsec7button"_s};
    }
}

/// What a request, as "password:9", makes of \a form.
QByteArray shaped(const QByteArray &form, char how, qsizetype where)
{
    QString text = QString::fromUtf8(form);
    if (how == ':')
        return text.left(where).toUtf8();
    if (how == '/')
        return text.insert(std::clamp<qsizetype>(where, 0, text.size()), u'\u200b').toUtf8();
    return form;
}

QByteArray eachByte(const QByteArray &bytes, const char *format)
{
    QByteArray result;
    for (const char byte : bytes)
        result +=
            QString::asprintf(format, static_cast<unsigned>(static_cast<unsigned char>(byte))).toLatin1();
    return result;
}

QByteArray wide(const QByteArray &bytes)
{
    QString result;
    for (const QChar c : QString::fromUtf8(bytes))
        result += c > u' ' && c < u'\x7f' ? QChar(c.unicode() + 0xfee0) : c;
    return result.toUtf8();
}

/// The digits of base64 that hold \a secret, behind \a before bytes.
QByteArray shifted(const QByteArray &secret, qsizetype before)
{
    const qsizetype first = before * 8 / 6;
    const qsizetype end = ((before + secret.size()) * 8 + 5) / 6;
    return (QByteArray(before, 'x') + secret + '#').toBase64().sliced(first, end - first);
}

struct Disguise
{
    const char *name;
    QByteArray (*of)(const QByteArray &secret);
};

constexpr std::array disguises{
    Disguise{"percent", [](const QByteArray &secret) { return eachByte(secret, "%%%02x"); }},
    Disguise{"twice", [](const QByteArray &secret) { return eachByte(secret, "%%25%02X"); }},
    Disguise{"entities", [](const QByteArray &secret) { return eachByte(secret, "&#%u;"); }},
    Disguise{"json", [](const QByteArray &secret) { return eachByte(secret, "\\u%04x"); }},
    Disguise{"quotable", [](const QByteArray &secret) { return eachByte(secret, "=%02X"); }},
    Disguise{"hex", [](const QByteArray &secret) { return secret.toHex(); }},
    Disguise{"shifted", [](const QByteArray &secret) { return shifted(secret, 1); }},
    Disguise{"shifted2", [](const QByteArray &secret) { return shifted(secret, 2); }},
    Disguise{"wide", [](const QByteArray &secret) { return wide(secret); }},
};

/// The beginning of \a password that has two letters or digits more than give it away, else all of it.
QString tellingBeginning(const QString &password)
{
    qsizetype letters = 0;
    for (qsizetype i = 0; i < password.size(); ++i) {
        letters += password.at(i).isLetterOrNumber() ? 1 : 0;
        if (letters == shortestTelling + 2)
            return password.first(i + 1);
    }
    return password;
}

} // namespace

FuzzedSecret::FuzzedSecret(char choice)
    : m_userName(credentials(choice).userName)
    , m_password(credentials(choice).password)
{
    const QByteArray secret = m_password.toUtf8();
    if (secret.isEmpty())
        return;
    add("password", secret);
    add("quoted", QByteArray(secret).replace('\\', "\\\\").replace('"', "\\\""));
    add("base64", secret.toBase64());
    add("plain", saslPlain(m_userName.toUtf8(), secret).toBase64());
    addDisguises();
}

void FuzzedSecret::addDisguises()
{
    const QString beginning = tellingBeginning(m_password);
    for (const Disguise &disguise : disguises) {
        const QByteArray echo = disguise.of(m_password.toUtf8());
        m_forms.append({disguise.name, echo, true});
        QByteArray telling = disguise.of(beginning.toUtf8());
        if (beginning != m_password)
            telling.chop(1); // what comes next may have a part of it
        m_disguised.append(visibleText(QString::fromUtf8(telling)));
    }
}

void FuzzedSecret::addSent(const QByteArray &bytes)
{
    // A command is not secret; what stands in it is known already.
    if (const QByteArray response = bytes.trimmed(); !m_password.isEmpty() && !response.contains(' '))
        add("sent", response);
}

void FuzzedSecret::add(const QByteArray &name, const QByteArray &bytes)
{
    m_forms.append({name, bytes, false});
    QString visible = visibleText(QString::fromUtf8(bytes));
    while (visible.endsWith(u'='))
        visible.chop(1);
    if (visible.isEmpty())
        return;
    m_visible.append(visible);
    m_telling.append(visible.left(shortestTelling));
}

const FuzzedSecret::Form *FuzzedSecret::form(const QByteArray &name) const
{
    const auto found = std::find_if(
        m_forms.cbegin(), m_forms.cend(), [&name](const Form &form) { return form.name == name; });
    return found == m_forms.cend() ? nullptr : &*found;
}

QByteArray FuzzedSecret::replaced(const QByteArray &text, Shown which) const
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == '{' ? text.indexOf('}', i) : -1;
        const QByteArray request =
            end < 0 || end - i > longestName ? QByteArray() : text.mid(i + 1, end - i - 1);
        const QByteArray name = request.split(':').first().split('/').first();
        const char how = name.size() < request.size() ? request[name.size()] : '\0';
        const int where = request.mid(name.size() + 1).toInt();
        const Form *echo = form(name);
        if (!echo || (how == ':' && where < shortestTelling)) {
            result += text[i];
            continue;
        }
        const bool isShown = which == Shown::All || (which == Shown::Disguises && echo->isDisguise);
        result += isShown ? shaped(echo->bytes, how, where) : "\n";
        i = end;
    }
    return result;
}

QByteArray FuzzedSecret::expanded(const QByteArray &text) const
{
    return replaced(text, Shown::All);
}

QByteArray FuzzedSecret::withoutForms(const QByteArray &text, bool withDisguises) const
{
    return replaced(text, withDisguises ? Shown::Disguises : Shown::Nothing);
}

bool FuzzedSecret::isIn(const QString &text) const
{
    return std::any_of(m_telling.cbegin(), m_telling.cend(),
        [&text](const QString &telling) { return text.contains(telling, Qt::CaseInsensitive); });
}

void FuzzedSecret::requireAbsent(const QString &shown) const
{
    require(!isIn(shown), "the password is not shown", shown);
}

void FuzzedSecret::requireNoDisguise(const QString &shown) const
{
    for (const QString &disguised : m_disguised)
        require(
            !shown.contains(disguised, Qt::CaseInsensitive), "the password is not shown in disguise", shown);
}

QStringList FuzzedSecret::tails() const
{
    QStringList tails;
    for (const QString &form : m_visible) {
        const QString tail = form.right(tailLength);
        const bool isBeginning = std::any_of(m_visible.cbegin(), m_visible.cend(),
            [&tail](const QString &other) { return tail.contains(other.front(), Qt::CaseInsensitive); });
        if (form.size() > shortestTelling + tailLength && !isBeginning)
            tails.append(tail);
    }
    return tails;
}

} // namespace Facteur
