// SPDX-License-Identifier: MIT
#include "Tokens.h"

#include "PackRules.h"
#include "TextMarks.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestPiece = 300;
constexpr qsizetype longestNumber = 5;

bool isEmphasis(QChar c)
{
    return isOneOf(c, u"*`\"“”„«»");
}

/// What names, numbers and words are made of, with what writers put for "your own".
bool isPieceOf(QChar c)
{
    if (c.unicode() < 0x80)
        return c.isLetterOrNumber() || isOneOf(c, u"._-@?{}[]%/:+=#&~");
    return c.isLetterOrNumber() || c.isMark() || c == u'‹' || c == u'›';
}

bool isOwn(QStringView piece)
{
    return std::any_of(piece.begin(), piece.end(), [](QChar c) { return isOneOf(c, u"?‹›{}[]%=#"); });
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Whether \a name, in lower case, can be that of a server; files and versions look alike.
bool isHost(const QString &name)
{
    static const QStringList endings{u"exe"_s, u"html"_s, u"htm"_s, u"php"_s, u"png"_s, u"jpg"_s, u"jpeg"_s,
        u"pdf"_s, u"msc"_s, u"dll"_s, u"md"_s, u"txt"_s, u"dmg"_s, u"zip"_s, u"js"_s, u"css"_s, u"conf"_s,
        u"cf"_s, u"xml"_s, u"json"_s, u"mobileconfig"_s, u"action"_s};
    const QStringList labels = name.split(u'.');
    const QString &top = labels.constLast();
    const bool isTop =
        top.size() >= 2 && std::all_of(top.begin(), top.end(), [](QChar c) { return c.isLetter(); });
    return labels.size() >= 2 && isTop && !endings.contains(top)
        && !wordsOf(WordList::NoServer).contains(labels.constFirst()) && problemWithHost(name).isEmpty();
}

bool isExampleDomain(const QString &name)
{
    return wordsOf(WordList::ExampleDomain).contains(name.section(u'.', -2))
        || hasWordOf(WordList::Placeholder, name);
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString &text)
        : m_text(text)
    {
    }

    QList<Token> run()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const QChar c = m_text.at(at);
            if (isPieceOf(c)) {
                qsizetype end = at;
                while (end < m_text.size() && isPieceOf(m_text.at(end)))
                    ++end;
                m_isMarked = at > 0 && isEmphasis(m_text.at(at - 1));
                takePiece(QStringView(m_text).mid(at, end - at));
                at = end;
                continue;
            }
            if (isOneOf(c, u"();,|!"))
                addMark(c == u'!' ? u'.' : c);
            else if (c == u'✓' || c == u'✔' || c == u'☑')
                add(Token::Kind::Word, u"yes"_s);
            else if (c == u'✗' || c == u'✘' || c == u'☐')
                add(Token::Kind::Word, u"no"_s);
            ++at;
        }
        return m_tokens;
    }

private:
    void addMark(QChar mark) { m_tokens.append({Token::Kind::Mark, QString(mark), {}, false, false}); }

    void add(Token::Kind kind, const QString &text)
    {
        const Meanings meanings = kind == Token::Kind::Word ? meaningsOf(text) : Meanings();
        m_tokens.append({kind, text, meanings, m_isMarked, false});
    }

    /// What stands between two spaces, without the marks at its ends.
    void takePiece(QStringView piece)
    {
        QString behind;
        while (!piece.isEmpty() && isOneOf(piece.back(), u".:?,")) {
            behind.prepend(piece.back() == u'?' ? u'.' : piece.back());
            piece.chop(1);
        }
        const bool isLink = piece.contains(u"://") || piece.contains(u'@') || piece.startsWith(u'#');
        if (piece.size() <= longestPiece && !isLink && !isPath(piece))
            takeParts(piece);
        for (const QChar mark : std::as_const(behind))
            addMark(mark);
    }

    /// A page without "https://": a server, and then what is neither a server nor a number.
    static bool isPath(QStringView piece)
    {
        const qsizetype slash = piece.indexOf(u'/');
        if (slash < 0 || !isHost(piece.left(slash).toString().toLower()))
            return false;
        const QString rest = piece.mid(slash + 1).toString().section(u'/', 0, 0).toLower();
        return !isHost(rest) && !isDigits(rest);
    }

    void takeParts(QStringView piece)
    {
        qsizetype from = 0;
        for (qsizetype at = 0; at <= piece.size(); ++at) {
            if (at < piece.size() && piece.at(at) != u'/' && piece.at(at) != u':' && piece.at(at) != u'+'
                && piece.at(at) != u'&')
                continue;
            takePart(piece.mid(from, at - from), from > 0 && piece.at(from - 1) == u':');
            if (at < piece.size())
                addMark(piece.at(at) == u':' ? u':' : u'/');
            from = at + 1;
        }
    }

    void takePart(QStringView part, bool isAfterColon)
    {
        const bool isCut = part.startsWith(u'.') || part.startsWith(u'-');
        while (!part.isEmpty() && isOneOf(part.back(), u"-_.~"))
            part.chop(1);
        while (!part.isEmpty() && isOneOf(part.front(), u"-_.~"))
            part = part.mid(1);
        const QString text = part.toString();
        const QString lower = text.toLower();
        if (text.isEmpty())
            return;
        if (isDigits(part) && text.size() <= longestNumber) {
            add(Token::Kind::Number, text);
            // "host:993": the colon is no label's.
            const qsizetype colon = m_tokens.size() - 2;
            if (isAfterColon && colon > 0 && m_tokens.at(colon - 1).kind == Token::Kind::Host) {
                m_tokens.removeAt(colon);
                m_tokens.last().isPortOfHost = true;
            }
        } else if (text.contains(u'.') && isOwn(part)) {
            add(Token::Kind::ExampleHost, lower);
        } else if (text.contains(u'.') && isHost(lower)) {
            add(isCut || isExampleDomain(lower) ? Token::Kind::ExampleHost : Token::Kind::Host, lower);
        } else {
            takeWords(lower);
        }
    }

    void takeWords(QString text)
    {
        text.remove(u'.').replace(u"e-mail"_s, u"email"_s).replace(u"start-tls"_s, u"starttls"_s);
        for (const QString &word : text.split(u'-')) {
            if (!word.isEmpty())
                add(Token::Kind::Word, joined(word));
        }
    }

    /// "START TLS" and "z. B." are one word each.
    QString joined(const QString &word)
    {
        const auto letter = [this](qsizetype fromEnd) {
            const Token token = m_tokens.value(m_tokens.size() - fromEnd);
            return token.kind == Token::Kind::Word ? token.text : QString();
        };
        if (word == u"tls" && letter(1) == u"start") {
            m_tokens.removeLast();
            return u"starttls"_s;
        }
        const QString before = word.size() == 1 && m_tokens.size() > 1 ? letter(2) : QString();
        if (before.size() != 1 || !m_tokens.constLast().is(u'.'))
            return word;
        m_tokens.resize(m_tokens.size() - 2);
        return before + word;
    }

    const QString &m_text;
    QList<Token> m_tokens;
    bool m_isMarked = false;
};

} // namespace

QList<Token> tokensOf(const QString &text)
{
    return Tokenizer(text).run();
}

Meanings allMeanings(const QList<Token> &tokens)
{
    Meanings all;
    for (const Token &token : tokens)
        all.add(token.meanings);
    return all;
}

} // namespace Facteur
