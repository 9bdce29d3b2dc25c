// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"
#include "Tokens.h"

#include <optional>

namespace Facteur {

/// What a few words say together.
class Words
{
public:
    explicit Words(const QList<Token> &tokens);

    [[nodiscard]] bool has(Meaning meaning) const { return m_all.has(meaning); }
    [[nodiscard]] bool hasAny(std::initializer_list<Meaning> meanings) const
    {
        return m_all.hasAny(meanings);
    }
    /// The one protocol that they name, or nothing where it is none or several.
    [[nodiscard]] std::optional<Protocol> protocol() const;
    /// How many protocols they name.
    [[nodiscard]] int protocols() const;
    /// The one side that they name, by its own words or its protocol, or nothing.
    [[nodiscard]] std::optional<Side> side() const;
    /// How a line is protected by them; nothing where they do not say.
    [[nodiscard]] std::optional<Security> security() const;
    /// They have a server's name, a port or the like in them.
    [[nodiscard]] bool hasHost() const { return m_hosts > 0; }
    [[nodiscard]] bool hasNumber() const { return m_numbers > 0; }
    [[nodiscard]] int count() const { return m_words; }
    /// The words that mean nothing for mail, as they stand: "EUROPE".
    [[nodiscard]] QString rest() const { return m_rest; }

private:
    Meanings m_all;
    int m_hosts = 0;
    int m_numbers = 0;
    int m_words = 0;
    QString m_rest;
};

/// Something said of one thing: "label: value", or a sentence, whose label is empty.
struct Statement
{
    int line = 0;
    QString label;
    QString value;
};

/// The statements in \a text, that of a line: one for each sentence or part of it, with its label where there
/// is one: before a colon, or before the first bold words of an item (\a isItem).
[[nodiscard]] QList<Statement> statementsIn(int line, const QString &text, bool isItem);

/// What \a value says where \a label asks for the protection, in words or by yes and no; nothing where it
/// does not.
[[nodiscard]] std::optional<Security> chosenSecurity(const Words &label, const Words &value);
/// "IMAP" of "IMAP (you may choose POP)".
[[nodiscard]] QList<Token> withoutBrackets(const QList<Token> &tokens);
/// The protocol that \a meanings are of; Smtp before the others.
[[nodiscard]] std::optional<Protocol> protocolOf(Meanings meanings);

} // namespace Facteur
